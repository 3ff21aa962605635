package org.screeningkit.signup.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.screeningkit.signup.record.UnreadableRecord.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what [SealedForm] wrote, in this version and every earlier one. Keys it does not know are passed over. Any
/// thread.
public final class SealedFormReader {
    private final JsonMapper mapper = JsonMapper.builder().build();

    /// @param plaintext an opened record, padded or not
    public SignUpRecord read(byte[] plaintext) throws UnreadableRecord {
        JsonNode json;
        try {
            json = mapper.readTree(plaintext);
        } catch (JacksonException _) {
            // Its message could quote the person.
            throw new UnreadableRecord(Reason.NOT_A_RECORD);
        }
        if (!json.isObject() || !json.path("v").isInt()) {
            throw new UnreadableRecord(Reason.NOT_A_RECORD);
        }
        if (json.path("v").intValue() > SealedForm.VERSION) {
            throw new UnreadableRecord(Reason.NEWER_VERSION);
        }
        try {
            return new SignUpRecord(
                    text(json, "id"),
                    origin(json),
                    Instant.from(DateTimeFormatter.ISO_DATE_TIME.parse(text(json, "at"))),
                    text(json, "lang"),
                    person(json),
                    consents(json.path("consents")));
        } catch (IllegalArgumentException | DateTimeException _) {
            throw new UnreadableRecord(Reason.FIELD_OUT_OF_SHAPE);
        }
    }

    private static Origin origin(JsonNode json) {
        return new Origin(
                text(json, "kit"),
                text(json, "kitSha256"),
                text(json, "event"),
                text(json, "kiosk"),
                json.path("n").asInt(0));
    }

    private static Person person(JsonNode json) {
        return new Person(
                optional(json, "name"),
                optional(json, "email"),
                optional(json, "country"),
                optional(json, "postalCode"),
                optional(json, "phone"),
                optional(json, "phoneE164"));
    }

    private static List<Consent> consents(JsonNode list) {
        List<Consent> consents = new ArrayList<>();
        for (JsonNode consent : list) {
            consents.add(new Consent(
                    text(consent, "purpose"),
                    text(consent, "version"),
                    text(consent, "lang"),
                    text(consent, "sha256")));
        }
        return consents;
    }

    private static String text(JsonNode json, String key) {
        return optional(json, key).orElseThrow(() -> new IllegalArgumentException(key + " is missing"));
    }

    private static Optional<String> optional(JsonNode json, String key) {
        return json.path(key).stringValueOpt();
    }
}
