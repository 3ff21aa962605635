package org.screeningkit.datafolder.state;

import java.util.Optional;

/// What was remembered, or what stands in its place.
///
/// @param textKey of a sentence for the volunteer, when a file could not be read and was set aside
/// @param cause for the log, in the same case
public record Restored<T>(T value, Optional<String> textKey, Optional<Throwable> cause) {
    static <T> Restored<T> of(T value) {
        return new Restored<>(value, Optional.empty(), Optional.empty());
    }

    static <T> Restored<T> instead(T value, String textKey, Throwable cause) {
        return new Restored<>(value, Optional.of(textKey), Optional.of(cause));
    }
}
