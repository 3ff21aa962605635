package org.screeningkit.playback.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.playback.FakePlayer;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.playback.PlaybackStatistics;

class FilmSeriesTest {
    private final FakePlayer player = new FakePlayer();
    private final List<PlaybackReport> heard = new ArrayList<>();
    private Duration cpu = Duration.ofSeconds(1);

    @Test
    void filmsFollowEachOtherAndEachIsMadeReadyBeforeItsTurn() {
        series("a.mp4", "b.mp4").start();
        player.setStatistics(statistics(50, 48));
        cpu = Duration.ofSeconds(4);
        player.end();
        assertThat(heard).isEmpty();
        player.setStatistics(statistics(30, 30));
        cpu = Duration.ofSeconds(6);
        player.end();

        assertThat(player.commands()).containsExactly("play a.mp4", "prepare b.mp4", "play b.mp4");
        PlaybackReport report = heard.getFirst();
        assertThat(report.films()).allMatch(FilmReport::played);
        assertThat(report.films())
                .extracting(FilmReport::cpu)
                .containsExactly(Duration.ofSeconds(4), Duration.ofSeconds(2));
        assertThat(report.films().getFirst().gapToNext().orElseThrow()).isGreaterThanOrEqualTo(Duration.ofMillis(7));
        assertThat(report.films().getLast().gapToNext()).isEmpty();
        assertThat(report.longestGap()).isEqualTo(report.films().getFirst().gapToNext());
        assertThat(report.total().decoded()).isEqualTo(80);
        assertThat(report.total().shown()).isEqualTo(78);
        assertThat(report.cpu()).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void aFilmThatFailsIsNotedAndTheNextOnePlays() {
        series("a.mp4", "b.mp4").start();
        player.fail(PlaybackFailure.BROKEN);
        player.end();

        PlaybackReport report = heard.getFirst();
        assertThat(report.good()).isFalse();
        assertThat(report.films())
                .extracting(FilmReport::error)
                .containsExactly(Optional.of(PlaybackFailure.BROKEN), Optional.empty());
        assertThat(report.longestGap()).isEmpty();
    }

    @Test
    void theSameFileTwiceIsTwoFilms() {
        series("a.mp4", "a.mp4").start();
        player.end();
        player.end();
        assertThat(heard.getFirst().films()).hasSize(2);
    }

    @Test
    void aLoopBeginsAgainAfterItsLastFilmAndPreparesIt() {
        FilmSeries loop = new FilmSeries(player, List.of(Path.of("a.mp4")), true, () -> cpu, heard::add);
        loop.start();
        player.end();
        player.end();
        assertThat(player.commands())
                .containsExactly(
                        "play a.mp4", "prepare a.mp4", "play a.mp4", "prepare a.mp4", "play a.mp4", "prepare a.mp4");
        assertThat(heard).isEmpty();
        assertThat(loop.soFar().films()).hasSize(2);
    }

    @Test
    void aLoopOfWhichNothingPlaysIsOver() {
        new FilmSeries(player, List.of(Path.of("a.mp4"), Path.of("b.mp4")), true, () -> cpu, heard::add).start();
        player.end();
        player.fail(PlaybackFailure.FILE_MISSING);
        player.fail(PlaybackFailure.FILE_MISSING);
        assertThat(heard).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"100, 100, 0, false", "100, 98, 2, false", "100, 97, 3, true", "0, 0, 0, false", "24, 25, 0, false"})
    void moreThanOneFrameInFiftyMissingIsTooMuch(long decoded, long shown, long missing, boolean tooMuch) {
        series("a.mp4").start();
        player.setStatistics(statistics(decoded, shown));
        player.end();
        PlaybackReport report = heard.getFirst();
        assertThat(report.films().getFirst().missing()).isEqualTo(missing);
        assertThat(report.films().getFirst().tooMuch()).isEqualTo(tooMuch);
        assertThat(report.good()).isEqualTo(!tooMuch);
    }

    private FilmSeries series(String... files) {
        return new FilmSeries(player, List.of(files).stream().map(Path::of).toList(), false, () -> cpu, heard::add);
    }

    private static PlaybackStatistics statistics(long decoded, long shown) {
        return new PlaybackStatistics(
                1920, 1080, decoded, shown, 0, 0, Duration.ofMillis(80), Duration.ofMillis(50), Duration.ofMillis(7));
    }
}
