package org.screeningkit.signup.record;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.screeningkit.outbox.Outbox;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A record as bytes: JSON in UTF-8, keys in a fixed order, what is absent left out, padded with spaces to one size for
/// everybody, so that the sealed file tells nothing of a name's length.
public final class SealedForm {
    /// The version this program writes, and the greatest it reads.
    public static final int VERSION = 1;

    /// Bytes of every record.
    public static final int SIZE = Outbox.RECORD_SIZE;

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final JsonFactory JSON = new JsonFactory();

    private SealedForm() {}

    /// @return [#SIZE] bytes; whoever asked for them wipes them
    /// @throws IllegalArgumentException when the record is larger, which no kit that passed [#worstCase] can cause
    public static byte[] write(SignUpRecord signUp) {
        byte[] json = json(signUp);
        try {
            if (json.length > SIZE) {
                throw new IllegalArgumentException("a record of " + json.length + " bytes does not fit " + SIZE);
            }
            byte[] padded = Arrays.copyOf(json, SIZE);
            Arrays.fill(padded, json.length, SIZE, (byte) ' ');
            return padded;
        } finally {
            Arrays.fill(json, (byte) 0);
        }
    }

    /// How many bytes the largest sign-up of a kit could need, each field as long as it may be and written in the signs
    /// that take most room. A kit where this is more than [#SIZE] must be refused.
    ///
    /// @param kit id of the kit
    /// @param consents every consent a person can give, the notice included; hash and language as they are
    /// @param longestLanguage the longest language tag of the kit
    public static int worstCase(
            String kit, Collection<Consent> consents, String longestLanguage, boolean postalCode, boolean phone) {
        String widest = new String(Character.toChars(0x1F3C5));
        Person person = new Person(
                Optional.of(widest.repeat(Person.LONGEST_NAME)),
                Optional.of("\"".repeat(Person.LONGEST_EMAIL_BYTES)),
                Optional.of("undisclosed"),
                postalCode ? Optional.of(widest.repeat(Person.LONGEST_POSTAL_CODE)) : Optional.empty(),
                phone ? Optional.of(widest.repeat(Person.LONGEST_PHONE)) : Optional.empty(),
                phone ? Optional.of("+" + "9".repeat(15)) : Optional.empty());
        Origin origin =
                new Origin(kit, "0".repeat(64), widest.repeat(Origin.LONGEST_ID), "0".repeat(8), Integer.MAX_VALUE);
        return json(new SignUpRecord(
                        "0".repeat(32), origin, Instant.EPOCH, longestLanguage, person, List.copyOf(consents)))
                .length;
    }

    private static byte[] json(SignUpRecord signUp) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(SIZE);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            Origin origin = signUp.origin();
            Person person = signUp.person();
            json.writeStartObject();
            json.writeNumberProperty("v", VERSION);
            json.writeStringProperty("id", signUp.id());
            json.writeStringProperty("kit", origin.kit());
            json.writeStringProperty("kitSha256", origin.kitSha256());
            json.writeStringProperty("event", origin.event());
            json.writeStringProperty("kiosk", origin.kiosk());
            json.writeNumberProperty("n", origin.number());
            json.writeStringProperty("at", MINUTE.format(signUp.at()));
            json.writeStringProperty("lang", signUp.language());
            write(json, "name", person.name());
            write(json, "email", person.email());
            write(json, "country", person.country());
            write(json, "postalCode", person.postalCode());
            write(json, "phone", person.phone());
            write(json, "phoneE164", person.phoneE164());
            json.writeArrayPropertyStart("consents");
            for (Consent consent : signUp.consents()) {
                json.writeStartObject();
                json.writeStringProperty("purpose", consent.purpose());
                json.writeStringProperty("version", consent.version());
                json.writeStringProperty("lang", consent.language());
                json.writeStringProperty("sha256", consent.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, String key, Optional<String> value) {
        value.ifPresent(text -> json.writeStringProperty(key, text));
    }
}
