package org.screeningkit.programme;

import java.util.Optional;
import org.screeningkit.text.Language;

/// Something that may move the evening on: a press of the volunteer, or the end of a film.
public sealed interface Cue {
    /// The one key of the evening.
    record Next() implements Cue {}

    record PreviousCard() implements Cue {}

    record JumpToCard(int card) implements Cue {}

    /// Play or pause the film.
    record PlayPause() implements Cue {}

    /// The time in which a second "Next" would have skipped the film is over.
    record SkipExpired() implements Cue {}

    record FilmEnded(int segment) implements Cue {}

    record FilmFailed(int segment) implements Cue {}

    record TryFilmAgain() implements Cue {}

    /// Straight to a segment, from the operator menu.
    record GoTo(int segment) implements Cue {}

    /// Lays a cover over the picture, or takes it off when it is the one that lies there.
    record ToggleCover(Cover cover) implements Cue {}

    record VolumeBy(int points) implements Cue {}

    record ToggleMuted() implements Cue {}

    record ShowCaptions(Optional<Language> language) implements Cue {}
}
