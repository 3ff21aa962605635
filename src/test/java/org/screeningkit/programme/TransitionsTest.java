package org.screeningkit.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.programme.Moment.AtClosing;
import org.screeningkit.programme.Moment.AtSignUp;
import org.screeningkit.programme.Moment.FilmPhase;
import org.screeningkit.programme.Moment.InFilm;
import org.screeningkit.programme.Moment.InPause;
import org.screeningkit.programme.Moment.OnCard;
import org.screeningkit.programme.Moment.OnSlate;
import org.screeningkit.text.Language;
import org.screeningkit.text.LocalText;

class TransitionsTest {
    private static final Segment FILM = new Segment.Film(
            Path.of("/kit/film.mp4"),
            LocalText.EMPTY,
            Duration.ofSeconds(60),
            Map.of(),
            Segment.CaptionArea.BOTTOM,
            true);

    /// 0 slate, 1 film, 2 pause, 3 film, 4 three cards, 5 sign-up, 6 closing.
    private static final Programme EVENING = new Programme(List.of(
            new Segment.Slate(),
            FILM,
            new Segment.Pause(LocalText.EMPTY),
            FILM,
            new Segment.Cards(3),
            new Segment.SignUp(),
            new Segment.Closing()));

    @ParameterizedTest(name = "{0} [{1}] --{2}--> {3} [{4}]")
    @CsvSource(textBlock = """
            # moment       | cover | cue         | moment after   | cover after
            slate          | NONE  | next        | film 1 PLAYING | NONE
            slate          | NONE  | previous    | -              | -
            slate          | NONE  | play-pause  | -              | -
            slate          | NONE  | ended 1     | -              | -
            slate          | NONE  | black       | slate          | BLACK
            slate          | BLACK | next        | slate          | NONE
            slate          | BLACK | black       | slate          | NONE
            slate          | BLACK | light       | slate          | LIGHT
            film 1 PLAYING | NONE  | next        | film 1 PLAYING armed | NONE
            film 1 PLAYING armed | NONE | next   | pause          | NONE
            film 1 PLAYING armed | NONE | expired | film 1 PLAYING | NONE
            film 1 PLAYING | NONE  | expired     | -              | -
            film 1 PAUSED  | NONE  | next        | film 1 PAUSED armed | NONE
            film 1 PAUSED armed | NONE | play-pause | film 1 PLAYING | NONE
            film 1 PLAYING | NONE  | play-pause  | film 1 PAUSED  | NONE
            film 1 PLAYING | NONE  | ended 1     | pause          | NONE
            film 1 PLAYING | NONE  | ended 3     | -              | -
            film 1 PLAYING | NONE  | failed 1    | film 1 FAILED  | NONE
            film 1 PLAYING | NONE  | failed 3    | -              | -
            film 1 FAILED  | NONE  | retry       | film 1 PLAYING | NONE
            film 1 FAILED  | NONE  | next        | pause          | NONE
            film 1 FAILED  | NONE  | play-pause  | -              | -
            film 1 PLAYING | NONE  | retry       | -              | -
            film 1 PLAYING | NONE  | black       | film 1 HELD    | BLACK
            film 1 HELD    | BLACK | black       | film 1 PLAYING | NONE
            film 1 HELD    | BLACK | next        | film 1 PLAYING | NONE
            film 1 HELD    | BLACK | play-pause  | film 1 PLAYING | NONE
            film 1 HELD    | BLACK | light       | film 1 HELD    | LIGHT
            film 1 HELD    | BLACK | safe        | film 1 PAUSED  | SAFE
            film 1 PLAYING | NONE  | safe        | film 1 PAUSED  | SAFE
            film 1 PAUSED  | SAFE  | safe        | film 1 PAUSED  | NONE
            film 1 PAUSED  | NONE  | black       | film 1 PAUSED  | BLACK
            film 1 PAUSED  | BLACK | black       | film 1 PAUSED  | NONE
            film 1 FAILED  | NONE  | black       | film 1 FAILED  | BLACK
            pause          | NONE  | next        | film 3 PLAYING | NONE
            film 3 PLAYING | NONE  | ended 3     | card 0         | NONE
            card 0         | NONE  | next        | card 1         | NONE
            card 0         | NONE  | previous    | -              | -
            card 1         | NONE  | previous    | card 0         | NONE
            card 2         | NONE  | next        | sign-up        | NONE
            card 0         | NONE  | jump 2      | card 2         | NONE
            card 0         | NONE  | jump 3      | -              | -
            card 1         | NONE  | jump 1      | -              | -
            slate          | NONE  | jump 1      | -              | -
            sign-up        | NONE  | next        | -              | -
            sign-up        | NONE  | go 4        | card 0         | NONE
            sign-up        | NONE  | go 6        | closing        | NONE
            sign-up        | NONE  | go 7        | -              | -
            sign-up        | NONE  | go -1       | -              | -
            card 1         | SAFE  | go 5        | sign-up        | NONE
            closing        | NONE  | next        | -              | -
            """, delimiter = '|')
    void oneStateFollowsAnother(String moment, Cover cover, String cue, String after, String coverAfter) {
        ShowState state = new ShowState(moment(moment), cover, Sound.DEFAULT, Optional.of(Language.ENGLISH));

        Optional<ShowState> result = Transitions.after(EVENING, state, cue(cue));

        if (after.equals("-")) {
            assertThat(result).isEmpty();
        } else {
            assertThat(result)
                    .contains(new ShowState(moment(after), Cover.valueOf(coverAfter), state.sound(), state.captions()));
        }
    }

    @Test
    void volumeStaysWithinItsRangeAndTurningUpEndsTheSilence() {
        ShowState loud = ShowState.opening(EVENING, Optional.empty()).with(new Sound(98, true));

        assertThat(Transitions.after(EVENING, loud, new Cue.VolumeBy(5))
                        .orElseThrow()
                        .sound())
                .isEqualTo(new Sound(100, false));
        assertThat(Transitions.after(EVENING, loud, new Cue.VolumeBy(-5))
                        .orElseThrow()
                        .sound())
                .isEqualTo(new Sound(93, true));
        assertThat(Transitions.after(EVENING, loud, new Cue.ToggleMuted())
                        .orElseThrow()
                        .sound())
                .isEqualTo(new Sound(98, false));
    }

    @Test
    void captionsChangeWithoutMovingTheEvening() {
        ShowState opening = ShowState.opening(EVENING, Optional.empty());

        ShowState after = Transitions.after(EVENING, opening, new Cue.ShowCaptions(Optional.of(new Language("ar"))))
                .orElseThrow();

        assertThat(after.captions()).contains(new Language("ar"));
        assertThat(after.moment()).isEqualTo(opening.moment());
    }

    private static Moment moment(String words) {
        String[] word = words.split(" ");
        return switch (word[0]) {
            case "slate" -> new OnSlate(0);
            case "film" -> new InFilm(Integer.parseInt(word[1]), FilmPhase.valueOf(word[2]), word.length > 3);
            case "pause" -> new InPause(2);
            case "card" -> new OnCard(4, Integer.parseInt(word[1]));
            case "sign-up" -> new AtSignUp(5);
            case "closing" -> new AtClosing(6);
            default -> throw new IllegalArgumentException(words);
        };
    }

    private static Cue cue(String words) {
        String[] word = words.split(" ");
        int number = word.length > 1 ? Integer.parseInt(word[1]) : 0;
        return switch (word[0]) {
            case "next" -> new Cue.Next();
            case "previous" -> new Cue.PreviousCard();
            case "jump" -> new Cue.JumpToCard(number);
            case "play-pause" -> new Cue.PlayPause();
            case "expired" -> new Cue.SkipExpired();
            case "ended" -> new Cue.FilmEnded(number);
            case "failed" -> new Cue.FilmFailed(number);
            case "retry" -> new Cue.TryFilmAgain();
            case "go" -> new Cue.GoTo(number);
            case "black" -> new Cue.ToggleCover(Cover.BLACK);
            case "light" -> new Cue.ToggleCover(Cover.LIGHT);
            case "safe" -> new Cue.ToggleCover(Cover.SAFE);
            default -> throw new IllegalArgumentException(words);
        };
    }
}
