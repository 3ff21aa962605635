package org.screeningkit.playback;

import java.time.Duration;
import java.util.Optional;

/// What a player makes of a film's file without showing it.
///
/// @param failure empty when it is a film with a picture
/// @param duration zero when the file does not say
public record FilmInspection(Optional<PlaybackFailure> failure, Duration duration) {
    public static FilmInspection of(Duration duration) {
        return new FilmInspection(Optional.empty(), duration);
    }

    public static FilmInspection failed(PlaybackFailure why) {
        return new FilmInspection(Optional.of(why), Duration.ZERO);
    }
}
