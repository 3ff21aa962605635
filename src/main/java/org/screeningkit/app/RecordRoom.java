package org.screeningkit.app;

import java.util.ArrayList;
import java.util.List;
import org.screeningkit.kit.reading.RecordSize;
import org.screeningkit.signup.SignUpOffer;
import org.screeningkit.signup.record.Consent;
import org.screeningkit.signup.record.SealedForm;

/// Whether the largest sign-up a kit could cause fits the one size of all records.
public final class RecordRoom {
    public static final RecordSize SIZE = RecordRoom::worstCase;

    private static final String LONGEST_TAG = "zh-Hans";

    private RecordRoom() {}

    private static int worstCase(String kitId, SignUpOffer offer) {
        List<Consent> consents = new ArrayList<>();
        offer.purposes().forEach(purpose -> consents.add(consent(purpose.id(), purpose.consentVersion())));
        consents.add(consent(offer.noticeId(), offer.noticeVersion()));
        return SealedForm.worstCase(kitId, consents, LONGEST_TAG, offer.postalCode(), offer.phone());
    }

    private static Consent consent(String purpose, String version) {
        return new Consent(purpose, version, LONGEST_TAG, "0".repeat(64));
    }
}
