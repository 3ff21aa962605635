package org.screeningkit.outbox.age;

import java.util.Map;

/// What is wrong with one of the organiser's keys. Never holds the key itself: it may be a secret one.
///
/// @param field where it stands in the kit, such as `recipients.working`
public record KeyProblem(String field, Reason reason) {
    public String textKey() {
        return reason.textKey;
    }

    /// The placeholders of the sentence.
    public Map<String, String> values() {
        return Map.of("field", field);
    }

    public enum Reason {
        MISSING("outbox.key.missing"),
        /// The secret half stands where the public one belongs: whoever takes the laptop could open everything.
        SECRET("outbox.key.secret"),
        NOT_A_KEY("outbox.key.notAKey"),
        /// A typing or copying mistake; the key's own checksum or length says so.
        DAMAGED("outbox.key.damaged"),
        /// A key of another kind than the kit says, or of a kind that needs a plugin.
        OTHER_KIND("outbox.key.otherKind"),
        /// One of the few points of the curve to which anyone could open what is sealed.
        WEAK("outbox.key.weak"),
        /// Working and backup are the same: then losing one is losing both.
        SAME("outbox.key.same");

        private final String textKey;

        Reason(String textKey) {
            this.textKey = textKey;
        }
    }
}
