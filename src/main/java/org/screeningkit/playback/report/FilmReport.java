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
    FilmReport withGap(Duration gap) {
        return new FilmReport(file, frames, Optional.of(gap), cpu, error);
    }
}
