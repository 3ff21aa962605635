package org.screeningkit.handover;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.screeningkit.outbox.RecordName;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The list that travels sealed inside a bundle, so that headquarters notices what is missing.
///
/// @param made cut to the minute
/// @param quarantined files that did not verify and travel beside
/// @param names of every record in the bundle
public record Manifest(
        String kit,
        String kitSha256,
        Optional<String> kitSignature,
        String event,
        String kiosk,
        Instant made,
        int undone,
        int quarantined,
        List<RecordName> names) {
    /// The version this program writes, and the greatest it reads.
    public static final int VERSION = 1;

    /// Its name in a bundle.
    public static final String FILE = "manifest.json.age";

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final JsonFactory JSON = new JsonFactory();

    public Manifest {
        names = List.copyOf(names);
    }

    static Manifest of(Occasion occasion, List<RecordName> names, int quarantined) {
        return new Manifest(
                occasion.kit(),
                occasion.kitSha256(),
                occasion.kitSignature(),
                occasion.event(),
                occasion.kiosk(),
                occasion.made(),
                occasion.undone(),
                quarantined,
                names);
    }

    /// UTF-8 JSON, keys in a fixed order.
    public byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeNumberProperty("v", VERSION);
            json.writeStringProperty("kit", kit);
            json.writeStringProperty("kitSha256", kitSha256);
            kitSignature.ifPresent(signature -> json.writeStringProperty("kitSignature", signature));
            json.writeStringProperty("event", event);
            json.writeStringProperty("kiosk", kiosk);
            json.writeStringProperty("made", MINUTE.format(made));
            json.writeNumberProperty("sealed", names.size());
            json.writeNumberProperty("undone", undone);
            json.writeNumberProperty("quarantined", quarantined);
            json.writeArrayPropertyStart("names");
            names.forEach(name -> json.writeString(name.hex()));
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /// Keys it does not know are passed over; empty when it is no manifest, or one of a later version.
    public static Optional<Manifest> read(byte[] plaintext) {
        try {
            JsonNode json = new JsonMapper().readTree(plaintext);
            int version = json.path("v").asInt(0);
            if (version < 1 || version > VERSION) {
                return Optional.empty();
            }
            List<RecordName> names = new ArrayList<>();
            for (JsonNode name : json.path("names")) {
                names.add(new RecordName(name.asString("")));
            }
            return Optional.of(new Manifest(
                    json.path("kit").asString(""),
                    json.path("kitSha256").asString(""),
                    json.path("kitSignature").stringValueOpt(),
                    json.path("event").asString(""),
                    json.path("kiosk").asString(""),
                    Instant.from(DateTimeFormatter.ISO_DATE_TIME.parse(
                            json.path("made").asString(""))),
                    json.path("undone").asInt(0),
                    json.path("quarantined").asInt(0),
                    names));
        } catch (JacksonException | DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
