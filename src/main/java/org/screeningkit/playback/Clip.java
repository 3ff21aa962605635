package org.screeningkit.playback;

import java.nio.file.Path;
import java.time.Duration;

/// A film to play, and where in it to begin.
///
/// @param nominalDuration what is known of its length beforehand; zero when nothing is
public record Clip(Path file, Duration startAt, Duration nominalDuration) {
    public static Clip of(Path file) {
        return new Clip(file, Duration.ZERO, Duration.ZERO);
    }
}
