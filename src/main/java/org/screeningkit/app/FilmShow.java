package org.screeningkit.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.screeningkit.app.crew.Vigil;
import org.screeningkit.audience.AudienceWindow;
import org.screeningkit.audience.ScreenPlan;
import org.screeningkit.awake.Inhibitor;
import org.screeningkit.playback.Player;
import org.screeningkit.playback.picture.TargetScreen;
import org.screeningkit.playback.report.FilmSeries;
import org.screeningkit.playback.report.PlaybackReport;
import org.screeningkit.ui.FxThread;

/// Films one after the other in the audience window, without an evening around them.
public final class FilmShow {
    /// What such a show leaves behind.
    ///
    /// @param pipeline how JavaFX drew: `sw` without a graphics card
    /// @param width pixels of the screen in a row
    /// @param height rows of pixels of the screen
    /// @param broken off by Esc or by closing the window; the report then ends with the last film that was over
    public record Result(PlaybackReport report, String pipeline, int width, int height, boolean broken) {}

    private FilmShow() {}

    /// Returns when the last film is over. Once a process, from the main thread.
    ///
    /// @param screen counted from 1; the primary one where none is given
    /// @param loop over and over, until Esc
    /// @throws CannotOpen before anything was shown
    public static Result play(List<Path> films, OptionalInt screen, boolean loop)
            throws CannotOpen, InterruptedException {
        try (Threads threads = Threads.start()) {
            Cinema cinema = new Cinema(threads);
            Vigil vigil = new Vigil(Inhibitor.ofThisMachine(), threads.awake());
            vigil.begin();
            Display.open();
            cinema.ready();
            CompletableFuture<Result> over = new CompletableFuture<>();
            new FxThread().execute(() -> {
                try {
                    open(cinema.player(), films, screen, loop, over);
                } catch (RuntimeException failure) {
                    over.completeExceptionally(failure);
                }
            });
            Result result = over.get();
            vigil.end();
            return result;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private static void open(
            Player player, List<Path> films, OptionalInt chosen, boolean loop, CompletableFuture<Result> over) {
        List<Screen> screens = Screen.getScreens();
        Rectangle2D bounds =
                ScreenPlan.audience(screens.stream().map(Screen::getBounds).toList(), chosen);
        Screen screen = screens.stream()
                .filter(one -> one.getBounds().equals(bounds))
                .findFirst()
                .orElse(Screen.getPrimary());
        Stage stage = new Stage();
        AudienceWindow window = new AudienceWindow(stage, "", player.picture());
        FilmSeries series = new FilmSeries(
                player, films, loop, FilmShow::cpu, report -> end(player, stage, over, result(report, screen, false)));
        stage.setOnHidden(_ -> end(player, stage, over, result(series.soFar(), screen, true)));
        window.scene().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        window.open(bounds);
        series.start();
    }

    private static void end(Player player, Stage stage, CompletableFuture<Result> over, Result result) {
        if (!over.isDone()) {
            player.close();
            over.complete(result);
            stage.close();
        }
    }

    private static Result result(PlaybackReport report, Screen screen, boolean broken) {
        TargetScreen target = TargetScreen.of(screen);
        return new Result(report, pipeline(target), target.width(), target.height(), broken);
    }

    private static String pipeline(TargetScreen target) {
        if (!target.enlarges()) {
            return "sw";
        }
        return System.getProperty("os.name", "").startsWith("Windows") ? "d3d" : "es2";
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
