package org.screeningkit.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.screeningkit.kit.reading.RecordSize;
import org.screeningkit.signup.SignUpOffer;
import org.screeningkit.signup.record.Consent;
import org.screeningkit.signup.record.SealedForm;
import org.screeningkit.text.Language;

/// Whether the largest sign-up a kit could cause fits the one size of all records.
public final class RecordRoom {
    public static final RecordSize SIZE = RecordRoom::worstCase;

    private RecordRoom() {}

    private static int worstCase(String kitId, SignUpOffer offer, List<Language> languages) {
        String tag = languages.stream()
                .map(Language::tag)
                .max(Comparator.comparingInt(String::length))
                .orElse(Language.ENGLISH.tag());
        List<Consent> consents = new ArrayList<>();
        offer.purposes().forEach(purpose -> consents.add(consent(purpose.id(), purpose.consentVersion(), tag)));
        consents.add(consent(offer.noticeId(), offer.noticeVersion(), tag));
        return SealedForm.worstCase(kitId, consents, tag, offer.postalCode(), offer.phone());
    }

    private static Consent consent(String purpose, String version, String tag) {
        return new Consent(purpose, version, tag, "0".repeat(64));
    }
}
