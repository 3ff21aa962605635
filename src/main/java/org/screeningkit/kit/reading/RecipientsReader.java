package org.screeningkit.kit.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.screeningkit.kit.manifest.JsonObject;
import org.screeningkit.outbox.Recipients;

/// Reads the two public keys that sign-ups are sealed to. What stands in their place is never repeated in a finding: it
/// may be the private key.
final class RecipientsReader {
    /// Bech32 letters; a key of 32 bytes is 52 of them, and 6 more against slips.
    private static final String X25519 = "age1[02-9ac-hj-np-z]{58}";
    /// A key of 1,216 bytes.
    private static final String MLKEM768X25519 = "age1pq1[02-9ac-hj-np-z]{1900,2000}";

    private RecipientsReader() {}

    static Optional<Recipients> read(JsonObject root) {
        Optional<JsonObject> found = root.neededObject("recipients");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        JsonObject json = found.get();
        Optional<Recipients.Type> type = type(json);
        Optional<String> working = key(json, "working", type);
        Optional<String> backup = key(json, "backup", type);
        json.reportUnknown();
        if (type.isEmpty() || working.isEmpty() || backup.isEmpty()) {
            return Optional.empty();
        }
        if (working.get().equals(backup.get())) {
            json.error("backup", "check.recipients.same", Map.of());
        }
        return Optional.of(new Recipients(type.get(), working.get(), backup.get()));
    }

    private static Optional<Recipients.Type> type(JsonObject json) {
        Optional<String> type = json.neededText("type");
        if (type.isEmpty()) {
            return Optional.empty();
        }
        return switch (type.get()) {
            case "x25519" -> Optional.of(Recipients.Type.X25519);
            case "mlkem768x25519" -> Optional.of(Recipients.Type.MLKEM768X25519);
            default -> {
                json.error("type", "check.recipients.type", Map.of());
                yield Optional.empty();
            }
        };
    }

    private static Optional<String> key(JsonObject json, String field, Optional<Recipients.Type> type) {
        Optional<String> key = json.neededText(field);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        if (key.get().toUpperCase(Locale.ROOT).contains("AGE-SECRET-KEY")) {
            json.error(field, "check.recipients.secret", Map.of("field", field));
            return Optional.empty();
        }
        String shape = type.orElse(Recipients.Type.X25519) == Recipients.Type.X25519 ? X25519 : MLKEM768X25519;
        if (!key.get().matches(shape)) {
            json.error(field, "check.recipients.key", Map.of("field", field));
            return Optional.empty();
        }
        return key;
    }
}
