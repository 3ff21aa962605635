package org.screeningkit.programme;

/// Where the evening stands: which segment, and how far inside it. A closed set, so that every view and every rule must
/// say what it does about each.
public sealed interface Moment {
    /// Index of the programme's segment.
    int segment();

    record OnSlate(int segment) implements Moment {}

    /// @param skipArmed whether the next "Next" leaves the film; one press alone never does
    record InFilm(int segment, FilmPhase phase, boolean skipArmed) implements Moment {
        public InFilm(int segment, FilmPhase phase) {
            this(segment, phase, false);
        }
    }

    record InPause(int segment) implements Moment {}

    /// @param card index of the talking point, from 0
    record OnCard(int segment, int card) implements Moment {}

    /// The laptop belongs to attendees; what each of them does is not part of the run of show.
    record AtSignUp(int segment) implements Moment {}

    record AtClosing(int segment) implements Moment {}

    /// What a film is doing.
    enum FilmPhase {
        PLAYING,
        PAUSED,
        /// Paused by a cover over the picture; plays on when the cover goes.
        HELD,
        /// It does not play. The room sees the slate, the volunteer a sentence.
        FAILED
    }
}
