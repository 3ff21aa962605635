package org.screeningkit.kit.check;

import java.nio.file.Path;
import java.time.Duration;

/// Opens a film as the player would, to see whether it is one.
@FunctionalInterface
public interface FilmProbe {
    /// Blocks until the film is known to play or not to.
    Result probe(Path film);

    /// What the player made of a film.
    sealed interface Result {
        /// @param duration zero when the film does not say
        record Plays(Duration duration) implements Result {}

        /// @param textKey of a whole sentence: what is wrong, what to do
        record Fails(String textKey) implements Result {}
    }
}
