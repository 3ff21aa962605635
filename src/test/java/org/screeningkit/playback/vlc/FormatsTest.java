package org.screeningkit.playback.vlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screeningkit.playback.vlc.FilmRoom.fx;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.screeningkit.playback.PlaybackState.Ended;
import org.screeningkit.playback.PlaybackStatistics;

/// What organisers bring: each kind of film opens, has its shape and its sound tracks, and comes to its end. A few of
/// them at every build, all with `-Dscreeningkit.formats=all`; what is missing of each on a quiet machine, says
/// `packaging/benchmark-formats`.
@Tag("vlc")
@Tag("formats")
class FormatsTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    static List<FilmKind> kinds() {
        return "all".equals(System.getProperty("screeningkit.formats")) ? FilmKind.all() : FilmKind.few();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void thisKindOfFilmPlaysInItsShapeToItsEnd(FilmKind kind) throws Exception {
        Path film = kind.make();
        try (FilmRoom room = new FilmRoom(960, 540)) {
            room.play(film);
            assertThat(room.awaitEnd(LIMIT)).isInstanceOf(Ended.class);
            PlaybackStatistics figures = fx(room.player::statistics);

            ImageView view = (ImageView)
                    fx(() -> room.player.picture().getChildrenUnmodifiable().getFirst());
            double seen = view.getBoundsInParent().getWidth()
                    / view.getBoundsInParent().getHeight();
            assertThat(seen / kind.aspect()).isBetween(0.99, 1.01);
            assertThat(fx(() -> room.player.soundOptions().audioTracks()))
                    .hasSize(kind.audio().isEmpty() ? 0 : 1);
            assertThat(figures.shown()).isGreaterThan(10);
            assertThat(fx(room.player::duration).toMillis()).isBetween(900L * kind.seconds(), 1100L * kind.seconds());
        }
    }
}
