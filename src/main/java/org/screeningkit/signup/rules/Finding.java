package org.screeningkit.signup.rules;

import java.util.Map;
import java.util.Optional;

/// What a rule has to say about one answer.
///
/// @param refused whether the answer cannot stand; else it is only asked about, and pressing Continue again accepts it
/// @param key of the sentence to show, in the room `kiosk`
/// @param values the sentence's placeholders
/// @param replacement what the writer may have meant; offered, never put in by itself
public record Finding(boolean refused, String key, Map<String, String> values, Optional<String> replacement) {
    public Finding {
        values = Map.copyOf(values);
    }

    static Finding refuse(String key) {
        return new Finding(true, key, Map.of(), Optional.empty());
    }

    static Finding ask(String key) {
        return new Finding(false, key, Map.of(), Optional.empty());
    }

    Finding meaning(String suggestion) {
        return new Finding(refused, key, Map.of("suggestion", suggestion), Optional.of(suggestion));
    }

    /// With a part of the answer that the sentence names.
    Finding naming(String placeholder, String part) {
        return new Finding(refused, key, Map.of(placeholder, part), replacement);
    }

    /// Without the replacement: it is somebody's answer.
    @Override
    public String toString() {
        return "Finding[" + (refused ? "refused " : "asked ") + key + "]";
    }
}
