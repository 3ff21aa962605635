package org.screeningkit.audience;

import org.screeningkit.programme.Moment.AtClosing;
import org.screeningkit.programme.Moment.AtSignUp;
import org.screeningkit.programme.Moment.FilmPhase;
import org.screeningkit.programme.Moment.InFilm;
import org.screeningkit.programme.Moment.InPause;
import org.screeningkit.programme.Moment.OnCard;
import org.screeningkit.programme.Moment.OnSlate;
import org.screeningkit.programme.ShowState;

/// Which view belongs to a state: two states with equal values share one, so that pausing a film rebuilds nothing.
sealed interface Shown {
    record Slate() implements Shown {}

    record Film() implements Shown {}

    record Pause(int segment) implements Shown {}

    record Card(int segment, int card) implements Shown {}

    record SignUp() implements Shown {}

    record Closing() implements Shown {}

    static Shown in(ShowState state) {
        return switch (state.moment()) {
            case OnSlate _ -> new Slate();
            // The room never sees an error.
            case InFilm film when film.phase() == FilmPhase.FAILED -> new Slate();
            case InFilm _ -> new Film();
            case InPause(int segment) -> new Pause(segment);
            case OnCard(int segment, int card) -> new Card(segment, card);
            case AtSignUp _ -> new SignUp();
            case AtClosing _ -> new Closing();
        };
    }
}
