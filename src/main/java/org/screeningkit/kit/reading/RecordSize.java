package org.screeningkit.kit.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.screeningkit.signup.Field;
import org.screeningkit.signup.Purpose;
import org.screeningkit.signup.SignUpOffer;
import org.screeningkit.signup.record.Consent;
import org.screeningkit.signup.record.SealedForm;
import org.screeningkit.text.Language;

/// Knows how long the longest sign-up of a kit can get.
@FunctionalInterface
public interface RecordSize {
    /// The room a sealed record gives its plaintext, so that all records have one length.
    int MOST_BYTES = SealedForm.SIZE;

    /// The bytes of a record in which every field of this offer is filled to its limit, before padding.
    ///
    /// @param languages those the kit lists; the kiosk has others besides
    int worstCase(String kitId, SignUpOffer offer, List<Language> languages);

    /// The size of the records that this program seals.
    static RecordSize ofSealedForm() {
        return (kitId, offer, languages) -> {
            String longest = Stream.concat(languages.stream().map(Language::tag), Stream.of("zh-Hans"))
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow();
            boolean phone = offer.phone() || asks(offer, Field.PHONE);
            List<Consent> consents = new ArrayList<>();
            for (Purpose purpose : offer.purposes()) {
                consents.add(consent(purpose.id(), purpose.consentVersion(), longest));
            }
            consents.add(consent(offer.noticeId(), offer.noticeVersion(), longest));
            if (phone) {
                consents.add(consent("phone", offer.noticeVersion(), longest));
            }
            boolean postalCode = offer.postalCode() || asks(offer, Field.POSTAL_CODE);
            return SealedForm.worstCase(kitId, consents, longest, postalCode, phone);
        };
    }

    private static boolean asks(SignUpOffer offer, Field field) {
        return offer.purposes().stream().anyMatch(purpose -> purpose.needs().contains(field));
    }

    private static Consent consent(String id, String version, String language) {
        return new Consent(id, version, language, "0".repeat(64));
    }
}
