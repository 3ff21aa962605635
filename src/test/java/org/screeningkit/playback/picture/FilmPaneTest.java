package org.screeningkit.playback.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilmPaneTest {
    private static final int FILM = 0xff20c040;
    private static final int BLACK = 0xff000000;

    /// Over a bright scene, so that what nobody painted shows.
    @ParameterizedTest
    @CsvSource({"320, 180", "200, 200", "100, 180", "321, 91"})
    void whatTheFilmDoesNotCoverIsBlack(int width, int height) throws Exception {
        WritableImage seen = snapshot(width, height, true);
        int film = 0;
        int black = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = seen.getPixelReader().getArgb(x, y);
                film += pixel == FILM ? 1 : 0;
                black += pixel == BLACK ? 1 : 0;
            }
        }
        assertThat(film + black).isEqualTo(width * height);
        var covered = FilmShape.fitted(16.0 / 9, width, height);
        assertThat(film).isEqualTo(covered.width() * covered.height());
    }

    @ParameterizedTest
    @CsvSource({"320, 180", "100, 180"})
    void withoutAFilmAllIsBlack(int width, int height) throws Exception {
        WritableImage seen = snapshot(width, height, false);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                assertThat(seen.getPixelReader().getArgb(x, y)).isEqualTo(BLACK);
            }
        }
    }

    private static WritableImage snapshot(int width, int height, boolean film) throws Exception {
        CompletableFuture<WritableImage> seen = new CompletableFuture<>();
        Platform.runLater(() -> {
            FilmPane pane = new FilmPane();
            Scene scene = new Scene(pane, width, height, Color.RED);
            WritableImage frame = new WritableImage(32, 18);
            for (int y = 0; y < 18; y++) {
                for (int x = 0; x < 32; x++) {
                    frame.getPixelWriter().setArgb(x, y, FILM);
                }
            }
            pane.show(frame, 16.0 / 9);
            if (!film) {
                scene.snapshot(null);
                pane.showBlack();
            }
            seen.complete(scene.snapshot(null));
        });
        return seen.get(10, TimeUnit.SECONDS);
    }
}
