package org.screeningkit.kit.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screeningkit.kit.manifest.JsonObject;
import org.screeningkit.outbox.age.KeyProblem;
import org.screeningkit.outbox.age.Recipients;

/// Reads the two public keys that sign-ups are sealed to. What stands in their place is never repeated in a finding: it
/// may be the private key.
final class RecipientsReader {
    private RecipientsReader() {}

    static Optional<Recipients> read(JsonObject root) {
        Optional<JsonObject> found = root.neededObject("recipients");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        JsonObject json = found.get();
        Optional<Recipients.Type> type = type(json);
        Optional<String> working = json.neededText("working");
        Optional<String> backup = json.neededText("backup");
        json.reportUnknown();
        if (type.isEmpty() || working.isEmpty() || backup.isEmpty()) {
            return Optional.empty();
        }
        Recipients recipients = new Recipients(type.get(), working.get(), backup.get());
        List<KeyProblem> problems = recipients.problems();
        for (KeyProblem problem : problems) {
            String field = problem.field().substring(problem.field().indexOf('.') + 1);
            json.error(field, textKey(problem), Map.of("field", field));
        }
        return problems.isEmpty() ? Optional.of(recipients) : Optional.empty();
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

    private static String textKey(KeyProblem problem) {
        return switch (problem.reason()) {
            case MISSING, NOT_A_KEY -> "check.recipients.key";
            case SECRET -> "check.recipients.secret";
            case DAMAGED -> "check.recipients.damaged";
            case OTHER_KIND -> "check.recipients.kind";
            case WEAK -> "check.recipients.weak";
            case SAME -> "check.recipients.same";
        };
    }
}
