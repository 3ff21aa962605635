package org.screeningkit.playback.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.playback.PlaybackStatistics;

/// How one film played.
///
/// @param frames as counted by the player when the film was over
/// @param gapToNext from its last frame to the first of the film after it; empty for the last film, and next to a
///     film that failed
/// @param cpu processor time of the whole program while this film was open
/// @param error why it did not play to its end
public record FilmReport(
        Path file,
        PlaybackStatistics frames,
        Optional<Duration> gapToNext,
        Duration cpu,
        Optional<PlaybackFailure> error) {
    /// More than one frame in fifty not shown is seen by everybody.
    private static final int ONE_IN = 50;

    /// Whether it came to its end.
    public boolean played() {
        return error.isEmpty();
    }

    /// Frames of the film that never were on the screen.
    public long missing() {
        return Math.max(0, frames.decoded() - frames.shown());
    }

    /// Whether the film is more than this laptop can show.
    public boolean tooMuch() {
        return played() && missing() * ONE_IN > frames.decoded();
    }

    FilmReport withGap(Duration gap) {
        return new FilmReport(file, frames, Optional.of(gap), cpu, error);
    }
}
