package org.screeningkit.app.crew;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.screeningkit.playback.Clip;
import org.screeningkit.playback.FakePlayer;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.programme.Cover;
import org.screeningkit.programme.Cue;
import org.screeningkit.programme.Moment;
import org.screeningkit.programme.Moment.FilmPhase;
import org.screeningkit.programme.Programme;
import org.screeningkit.programme.Segment;
import org.screeningkit.programme.Show;
import org.screeningkit.programme.ShowState;
import org.screeningkit.text.LocalText;

class ProjectionistTest {
    private final Programme programme = new Programme(List.of(
            new Segment.Slate(),
            film("short.mp4"),
            new Segment.Pause(LocalText.EMPTY),
            film("behind.mp4"),
            new Segment.Closing()));
    private final Show show = new Show(programme, ShowState.opening(programme, Optional.empty()));
    private final FakePlayer player = new FakePlayer();
    private final Projectionist projectionist = new Projectionist(show, player);

    @BeforeEach
    void begin() {
        projectionist.start();
    }

    @Test
    void theFirstFilmIsMadeReadyBehindTheSlate() {
        assertThat(player.commands()).containsExactly("volume 70", "muted false", "prepare short.mp4");
    }

    @Test
    void theEveningRunsOnOneKeyAndTheEndsOfFilms() {
        show.cue(new Cue.Next());
        player.end();
        assertThat(show.state().moment()).isEqualTo(new Moment.InPause(2));
        show.cue(new Cue.Next());
        player.end();

        assertThat(show.state().moment()).isEqualTo(new Moment.AtClosing(4));
        assertThat(player.commands())
                .containsSubsequence("play short.mp4", "prepare behind.mp4", "play behind.mp4")
                .doesNotContain("stop");
    }

    @Test
    void aSkippedFilmStopsAtOnce() {
        show.cue(new Cue.Next());
        show.cue(new Cue.Next());
        show.cue(new Cue.Next());

        assertThat(show.state().moment()).isEqualTo(new Moment.InPause(2));
        assertThat(player.commands()).endsWith("stop", "prepare behind.mp4");
    }

    @Test
    void aCoverHoldsTheFilmAndTakingItOffPlaysOn() {
        show.cue(new Cue.Next());
        show.cue(new Cue.ToggleCover(Cover.BLACK));
        show.cue(new Cue.ToggleCover(Cover.BLACK));

        assertThat(player.commands()).endsWith("play short.mp4", "fade out", "resume");
    }

    @Test
    void aFilmThatFailsIsTakenOffAndTriedAgainWhenAsked() {
        show.cue(new Cue.Next());
        player.fail(PlaybackFailure.FILE_MISSING);
        assertThat(show.state().moment()).isEqualTo(new Moment.InFilm(1, FilmPhase.FAILED));
        assertThat(player.commands()).endsWith("play short.mp4", "stop");

        show.cue(new Cue.TryFilmAgain());
        assertThat(player.commands()).endsWith("stop", "play short.mp4");
    }

    @Test
    void theEndOfAFilmThatWasLeftMovesNothing() {
        show.cue(new Cue.Next());
        Clip left = new Clip(Path.of("/kit/other.mp4"), Duration.ZERO, Duration.ZERO);
        player.play(left);
        player.end();

        assertThat(show.state().moment()).isEqualTo(new Moment.InFilm(1, FilmPhase.PLAYING));
    }

    @Test
    void afterARecoveryTheFilmStartsWhereItWas() {
        projectionist.startNextAt(Duration.ofSeconds(25));
        show.cue(new Cue.GoTo(3));
        assertThat(player.position()).isEqualTo(Duration.ofSeconds(25));

        show.cue(new Cue.GoTo(1));
        assertThat(player.position()).isZero();
    }

    @Test
    void soundFollowsTheShow() {
        show.cue(new Cue.VolumeBy(-5));
        show.cue(new Cue.ToggleMuted());

        assertThat(player.volume()).isEqualTo(65);
        assertThat(player.muted()).isTrue();
    }

    private static Segment film(String name) {
        return new Segment.Film(
                Path.of("/kit", name),
                LocalText.english(name),
                Duration.ofSeconds(60),
                Map.of(),
                Segment.CaptionArea.BOTTOM,
                true);
    }
}
