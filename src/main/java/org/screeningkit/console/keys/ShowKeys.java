package org.screeningkit.console.keys;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.screeningkit.console.ShowAction;
import org.screeningkit.programme.Cover;
import org.screeningkit.programme.Cue;
import org.screeningkit.programme.Moment.AtSignUp;
import org.screeningkit.programme.Moment.FilmPhase;
import org.screeningkit.programme.Moment.InFilm;
import org.screeningkit.programme.Moment.OnCard;
import org.screeningkit.programme.ShowState;

/// What each key does, a pure function of the key and the state. Presenter remotes send PageUp, PageDown, a full stop
/// and one button that alternates between F5 and Esc, so those two always mean the same, and nothing that could lose
/// the film.
final class ShowKeys {
    static final Duration BACK = Duration.ofSeconds(-10);
    private static final int VOLUME_STEP = 5;

    /// What the digit row of a French keyboard types without Shift, from 1 to 9; a space where the sign has a meaning
    /// of its own.
    private static final String FRENCH_ROW = "&\u00e9\"'( \u00e8_\u00e7";

    private ShowKeys() {}

    static Optional<ShowAction> action(KeyCode key, String text, ShowState state) {
        if (state.moment() instanceof AtSignUp) {
            return Optional.empty();
        }
        return switch (key) {
            case PAGE_DOWN, RIGHT, KP_RIGHT, DOWN, KP_DOWN, N -> give(new Cue.Next());
            case PAGE_UP, LEFT, KP_LEFT, UP, KP_UP, P, BACK_SPACE -> back(state);
            case SPACE, ENTER -> space(state);
            case F5, ESCAPE ->
                state.moment() instanceof InFilm(var _, var phase, var _) && phase != FilmPhase.FAILED
                        ? give(new Cue.PlayPause())
                        : Optional.empty();
            case B, PERIOD -> give(new Cue.ToggleCover(Cover.BLACK));
            case S -> give(new Cue.ToggleCover(Cover.SLATE));
            case W -> give(new Cue.ToggleCover(Cover.LIGHT));
            case PLUS, ADD, EQUALS -> give(new Cue.VolumeBy(VOLUME_STEP));
            case MINUS, SUBTRACT -> give(new Cue.VolumeBy(-VOLUME_STEP));
            case M -> give(new Cue.ToggleMuted());
            case F1 -> Optional.of(new ShowAction.ShowKeys());
            default -> card(key, text).flatMap(ShowKeys::give);
        };
    }

    /// The card whose number is on the key, by code or by what it types: the digit row of some keyboards has the codes
    /// of other signs.
    private static Optional<Cue> card(KeyCode key, String text) {
        int number =
                digit(key.isDigitKey() ? key.getName().substring(key.getName().length() - 1) : text);
        return number >= 1 ? Optional.of(new Cue.JumpToCard(number - 1)) : Optional.empty();
    }

    private static int digit(String text) {
        if (text.length() != 1 || text.isBlank()) {
            return 0;
        }
        char sign = text.charAt(0);
        return Character.isDigit(sign) ? Character.digit(sign, 10) : FRENCH_ROW.indexOf(sign) + 1;
    }

    /// Keys that move the evening on or back; the others may be pressed at any speed.
    static boolean navigates(ShowAction action) {
        return switch (action) {
            case ShowAction.Give(var cue) ->
                switch (cue) {
                    case Cue.Next _, Cue.PreviousCard _, Cue.JumpToCard _, Cue.PlayPause _ -> true;
                    default -> false;
                };
            case ShowAction.SeekBy _ -> true;
            default -> false;
        };
    }

    private static Optional<ShowAction> back(ShowState state) {
        return switch (state.moment()) {
            case InFilm(var _, var phase, var _) ->
                phase == FilmPhase.FAILED ? Optional.empty() : Optional.of(new ShowAction.SeekBy(BACK));
            case OnCard _ -> give(new Cue.PreviousCard());
            default -> Optional.empty();
        };
    }

    private static Optional<ShowAction> space(ShowState state) {
        return switch (state.moment()) {
            case InFilm(var _, var phase, var _) ->
                give(phase == FilmPhase.FAILED ? new Cue.TryFilmAgain() : new Cue.PlayPause());
            default -> give(new Cue.Next());
        };
    }

    private static Optional<ShowAction> give(Cue cue) {
        return Optional.of(new ShowAction.Give(cue));
    }
}
