package org.screeningkit.console.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.console.ShowAction;
import org.screeningkit.programme.Cover;
import org.screeningkit.programme.Cue;
import org.screeningkit.programme.Moment;
import org.screeningkit.programme.Moment.FilmPhase;
import org.screeningkit.programme.ShowState;
import org.screeningkit.programme.Sound;

class KeyRouterTest {
    private static final ShowState SLATE = at(new Moment.OnSlate(0));
    private static final ShowState PLAYING = at(new Moment.InFilm(1, FilmPhase.PLAYING));
    private static final ShowState FAILED = at(new Moment.InFilm(1, FilmPhase.FAILED));
    private static final ShowState CARD = at(new Moment.OnCard(2, 1));
    private static final ShowState SIGN_UP = at(new Moment.AtSignUp(3));
    private static final ShowState CLOSING = at(new Moment.AtClosing(4));

    private final AtomicLong clock = new AtomicLong();
    private final AtomicReference<ShowState> state = new AtomicReference<>(SLATE);
    private final List<ShowAction> heard = new ArrayList<>();
    private final KeyRouter keys = new KeyRouter(state::get, heard::add, clock::get);

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
            PAGE_DOWN | slate   | next
            SPACE     | slate   | next
            ENTER     | slate   | next
            PAGE_UP   | slate   | -
            F5        | slate   | -
            ESCAPE    | slate   | -
            B         | slate   | cover BLACK
            PERIOD    | slate   | cover BLACK
            S         | slate   | cover SLATE
            W         | slate   | cover LIGHT
            PLUS      | slate   | volume 5
            SUBTRACT  | slate   | volume -5
            M         | slate   | mute
            F1        | slate   | help
            Q         | slate   | -
            PAGE_DOWN | film    | next
            RIGHT     | film    | next
            N         | film    | next
            PAGE_UP   | film    | seek -10
            LEFT      | film    | seek -10
            BACK_SPACE| film    | seek -10
            SPACE     | film    | play-pause
            F5        | film    | play-pause
            ESCAPE    | film    | play-pause
            SPACE     | failed  | try again
            ESCAPE    | failed  | -
            PAGE_UP   | failed  | -
            PAGE_DOWN | failed  | next
            SPACE     | card    | next
            PAGE_UP   | card    | previous
            P         | card    | previous
            DIGIT3    | card    | jump 2
            F5        | card    | -
            ESCAPE    | closing | -
            PAGE_DOWN | sign-up | -
            B         | sign-up | -
            SPACE     | sign-up | -
            DIGIT1    | sign-up | -
            """, delimiter = '|')
    void aKeyMeansOneThingInEachState(KeyCode key, String where, String meaning) {
        state.set(state(where));

        keys.press(key, "");

        if (meaning.equals("-")) {
            assertThat(heard).isEmpty();
        } else {
            assertThat(heard).containsExactly(action(meaning));
        }
    }

    @ParameterizedTest(name = "{0} typing {1}: card {2}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            DIGIT3           | 3 | 3
            NUMPAD3          | 3 | 3
            NUMPAD3          |   | 3
            DIGIT1           | & | 1
            AMPERSAND        | & | 1
            AMPERSAND        | 1 | 1
            UNDEFINED        | \u00e9 | 2
            QUOTEDBL         | " | 3
            QUOTE            | ' | 4
            LEFT_PARENTHESIS | ( | 5
            UNDEFINED        | \u00e8 | 7
            UNDERSCORE       | _ | 8
            UNDEFINED        | \u00e7 | 9
            UNDEFINED        | \u0663 | 3
            """, delimiter = '|')
    void theDigitRowChoosesACardOnEveryKeyboard(KeyCode key, String text, int card) {
        state.set(CARD);

        keys.press(key, text == null ? "" : text);

        assertThat(heard).containsExactly(new ShowAction.Give(new Cue.JumpToCard(card - 1)));
    }

    @ParameterizedTest
    @CsvSource({"DIGIT0, 0", "UNDEFINED, x", "UNDEFINED, ''", "MINUS, -"})
    void whatIsNoCardsNumberChoosesNone(KeyCode key, String text) {
        state.set(CARD);

        keys.press(key, text);

        assertThat(heard).noneMatch(action -> action instanceof ShowAction.Give(Cue.JumpToCard _));
    }

    @Test
    void aHeldKeyCountsOnce() {
        for (int repeat = 0; repeat < 30; repeat++) {
            keys.press(KeyCode.PAGE_DOWN, "");
            pass(Duration.ofMillis(repeat == 0 ? 660 : 40));
        }

        assertThat(heard).hasSize(1);
    }

    @Test
    void aBouncingButtonCountsOnceAndAnHonestSecondPressTwice() {
        tap(KeyCode.PAGE_DOWN);
        pass(Duration.ofMillis(100));
        tap(KeyCode.PAGE_DOWN);
        assertThat(heard).hasSize(1);

        pass(Duration.ofMillis(400));
        tap(KeyCode.PAGE_DOWN);
        assertThat(heard).hasSize(2);
    }

    @Test
    void aPressMeantForTheMomentBeforeIsIgnored() {
        state.set(PLAYING);
        keys.changed(SLATE, PLAYING);
        pass(Duration.ofMillis(500));
        tap(KeyCode.SPACE);
        tap(KeyCode.B);
        assertThat(heard).containsExactly(new ShowAction.Give(new Cue.ToggleCover(Cover.BLACK)));

        pass(Duration.ofMillis(300));
        tap(KeyCode.SPACE);
        assertThat(heard).contains(new ShowAction.Give(new Cue.PlayPause()));
    }

    @Test
    void threeShiftsCoverTheScreen() {
        for (int press = 0; press < 3; press++) {
            tap(KeyCode.SHIFT);
        }

        assertThat(heard).containsExactly(new ShowAction.Give(new Cue.ToggleCover(Cover.SAFE)));
    }

    @Test
    void shiftsWithLettersBetweenThemCoverNothing() {
        for (int letter = 0; letter < 5; letter++) {
            tap(KeyCode.SHIFT);
            tap(KeyCode.A);
        }

        assertThat(heard).isEmpty();
    }

    @Test
    void theOperatorMenuOpensByThreePressesWithinFiveSeconds() {
        tap(KeyCode.F12);
        pass(Duration.ofSeconds(3));
        tap(KeyCode.F12);
        pass(Duration.ofSeconds(3));
        tap(KeyCode.F12);
        assertThat(heard).isEmpty();

        tap(KeyCode.F12);
        tap(KeyCode.F12);
        assertThat(heard).containsExactly(new ShowAction.OpenMenu());
    }

    @Test
    void aRemoteLeftInAPocketDoesNothingAtSignUp() {
        state.set(SIGN_UP);

        assertThat(keys.press(KeyCode.PAGE_DOWN, "")).isTrue();
        assertThat(keys.press(KeyCode.PAGE_UP, "")).isTrue();
        assertThat(keys.press(KeyCode.F5, "")).isTrue();
        assertThat(keys.press(KeyCode.TAB, "\t")).isFalse();
        assertThat(heard).isEmpty();
    }

    private void tap(KeyCode key) {
        keys.press(key, "");
        keys.release(key);
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    private static ShowState at(Moment moment) {
        return new ShowState(moment, Cover.NONE, Sound.DEFAULT, Optional.empty());
    }

    private static ShowState state(String where) {
        return switch (where) {
            case "slate" -> SLATE;
            case "film" -> PLAYING;
            case "failed" -> FAILED;
            case "card" -> CARD;
            case "sign-up" -> SIGN_UP;
            case "closing" -> CLOSING;
            default -> throw new IllegalArgumentException(where);
        };
    }

    private static ShowAction action(String words) {
        String[] word = words.split(" ");
        return switch (word[0]) {
            case "next" -> new ShowAction.Give(new Cue.Next());
            case "previous" -> new ShowAction.Give(new Cue.PreviousCard());
            case "play-pause" -> new ShowAction.Give(new Cue.PlayPause());
            case "try" -> new ShowAction.Give(new Cue.TryFilmAgain());
            case "jump" -> new ShowAction.Give(new Cue.JumpToCard(Integer.parseInt(word[1])));
            case "cover" -> new ShowAction.Give(new Cue.ToggleCover(Cover.valueOf(word[1])));
            case "volume" -> new ShowAction.Give(new Cue.VolumeBy(Integer.parseInt(word[1])));
            case "mute" -> new ShowAction.Give(new Cue.ToggleMuted());
            case "help" -> new ShowAction.ShowKeys();
            case "seek" -> new ShowAction.SeekBy(Duration.ofSeconds(Integer.parseInt(word[1])));
            default -> throw new IllegalArgumentException(words);
        };
    }
}
