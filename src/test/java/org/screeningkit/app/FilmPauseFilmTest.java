package org.screeningkit.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screeningkit.app.OpenHouse.onFx;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screeningkit.playback.PlaybackState;
import org.screeningkit.playback.Player;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What the room sees from the end of one film, over the pause, to the beginning of the next: the shipped kit, the real
/// films, the real keys.
@Tag("vlc")
class FilmPauseFilmTest {

    private final FxRobot robot = new FxRobot();
    private final List<Glance> seen = new ArrayList<>();

    @TempDir
    private Path data;

    private OpenHouse house;
    private Player player;
    private Stage stage;

    /// What is on the screen at one pulse.
    ///
    /// @param film how much of the film's view is to be seen, 0 to 1
    private record Glance(long now, Optional<Image> picture, double film, PlaybackState state) {}

    @BeforeEach
    void openTheHouse() throws Exception {
        house = OpenHouse.on(data);
        player = house.player();
        stage = house.stage();
    }

    @AfterEach
    void closeTheHouse() throws Exception {
        for (int tap = 0; tap < 3; tap++) {
            press(KeyCode.F12);
        }
        until(() -> stage.getScene().getRoot().lookup(".operator-menu #quit") != null);
        onFx(() -> {
            ((ButtonBase) stage.getScene().getRoot().lookup(".operator-menu #quit")).fire();
            return true;
        });
        house.awaitLeaving();
        house.close();
    }

    @Test
    void theNextFilmBeginsUnderItsFadeAndTheOneBeforeIsNotSeenAgain() throws Exception {
        press(KeyCode.SPACE);
        until(() -> player.state() instanceof PlaybackState.Playing
                && player.statistics().shown() > 24);
        onFx(() -> {
            player.seek(player.duration().minus(Duration.ofMillis(1_500)));
            return true;
        });
        until(() -> player.state() instanceof PlaybackState.Ended);
        until(() -> filmView().isEmpty());
        Image last = onFx(() -> picture().getImage());
        // Presses meant for the moment before are ignored for a moment.
        WaitForAsyncUtils.sleep(700, TimeUnit.MILLISECONDS);
        AnimationTimer eye = eye();
        onFx(() -> {
            eye.start();
            return true;
        });
        press(KeyCode.PAGE_DOWN);
        until(() -> player.statistics().shown() > 12 && player.state() instanceof PlaybackState.Playing);
        onFx(() -> {
            eye.stop();
            return true;
        });

        List<Glance> film = seen.stream()
                .filter(glance ->
                        glance.state instanceof PlaybackState.Opening || glance.state instanceof PlaybackState.Playing)
                .toList();
        long asked = film.getFirst().now;
        Glance first = film.stream()
                .filter(glance -> glance.picture.isPresent())
                .findFirst()
                .orElseThrow();
        double again = film.stream()
                .filter(glance -> glance.picture.equals(Optional.of(last)))
                .mapToDouble(Glance::film)
                .max()
                .orElse(0);
        assertThat(again).as("how much of the last film's frame comes back").isZero();
        // A film that was not made ready would take half a second more.
        assertThat(Duration.ofNanos(first.now - asked)).isLessThan(Duration.ofSeconds(1));
    }

    private AnimationTimer eye() {
        return new AnimationTimer() {
            @Override
            public void handle(long now) {
                ImageView picture = picture();
                seen.add(new Glance(
                        System.nanoTime(),
                        Optional.ofNullable(picture.isVisible() ? picture.getImage() : null),
                        filmView().map(Node::getOpacity).orElse(0.0),
                        player.state()));
            }
        };
    }

    private ImageView picture() {
        return (ImageView) player.picture().getChildrenUnmodifiable().getFirst();
    }

    private Optional<Node> filmView() {
        return Optional.ofNullable(stage.getScene().getRoot().lookup(".film-view"));
    }

    private void press(KeyCode key) {
        robot.press(key).release(key);
    }

    private static void until(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> onFx(condition::getAsBoolean));
    }
}
