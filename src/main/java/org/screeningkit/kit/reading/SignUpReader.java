package org.screeningkit.kit.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screeningkit.kit.manifest.JsonObject;
import org.screeningkit.signup.Purpose;
import org.screeningkit.signup.SignUpOffer;

/// Reads what attendees are asked for.
final class SignUpReader {
    static final int LONGEST_LABEL = 16;

    private static final String FIELD = "signUp";
    private static final int YOUNGEST = 13;
    private static final int USUAL_AGE = 16;
    private static final int OLDEST = 99;
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 365;

    private final Reading reading;
    private final RecordSize recordSize;

    SignUpReader(Reading reading, RecordSize recordSize) {
        this.reading = reading;
        this.recordSize = recordSize;
    }

    /// @param kitId empty when it is not valid; then nothing is said about the size of records
    Optional<SignUpOffer> read(JsonObject root, Optional<String> kitId) {
        Optional<JsonObject> found = root.neededObject(FIELD);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        JsonObject json = found.get();
        int minimumAge = json.wholeNumber("minimumAge", YOUNGEST, OLDEST).orElse(USUAL_AGE);
        int wipeAfterDays = json.wholeNumber("wipeAfterDays", 1, MOST_DAYS).orElse(USUAL_DAYS);
        Optional<JsonObject> fields = json.object("fields");
        boolean postalCode =
                fields.flatMap(object -> object.yesNo("postalCode")).orElse(false);
        boolean phone = fields.flatMap(object -> object.yesNo("phone")).orElse(false);
        Optional<JsonObject> notice = json.neededObject("notice");
        Optional<String> noticeId = notice.flatMap(object -> reading.label(object, "id", LONGEST_LABEL));
        Optional<String> noticeVersion = notice.flatMap(object -> reading.label(object, "version", LONGEST_LABEL));
        List<JsonObject> items = json.objects("purposes");
        List<Purpose> purposes = new PurposeReader(reading).read(items);
        if (items.isEmpty() && !json.unusable("purposes")) {
            json.error("purposes", "check.purposes.none", Map.of());
        }
        fields.ifPresent(JsonObject::reportUnknown);
        notice.ifPresent(JsonObject::reportUnknown);
        json.reportUnknown();
        boolean allRead = !purposes.isEmpty() && purposes.size() == items.size();
        if (noticeId.isEmpty() || noticeVersion.isEmpty() || !allRead) {
            return Optional.empty();
        }
        SignUpOffer offer = new SignUpOffer(
                minimumAge, postalCode, phone, wipeAfterDays, noticeId.get(), noticeVersion.get(), purposes);
        kitId.ifPresent(id -> refuseLongRecords(root, id, offer));
        return Optional.of(offer);
    }

    private void refuseLongRecords(JsonObject root, String kitId, SignUpOffer offer) {
        int bytes = recordSize.worstCase(kitId, offer, reading.languages());
        if (bytes > RecordSize.MOST_BYTES) {
            root.error(
                    FIELD,
                    "check.record.long",
                    Map.of("bytes", String.valueOf(bytes), "most", String.valueOf(RecordSize.MOST_BYTES)));
        }
    }
}
