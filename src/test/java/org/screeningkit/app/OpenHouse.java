package org.screeningkit.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.screeningkit.playback.Player;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The house of an evening with the shipped kit, real libVLC and a data folder of its own.
record OpenHouse(Threads threads, Opening opening, Player player, Stage stage, CountDownLatch left)
        implements AutoCloseable {
    private static final Path KIT = Path.of("media", "love-always-wins").toAbsolutePath();

    static OpenHouse on(Path data) throws Exception {
        FxToolkit.registerPrimaryStage();
        Threads threads = Threads.start();
        Cinema cinema = new Cinema(threads);
        Opening opening =
                Opening.of(new EveningOptions(KIT, Optional.of(data), Optional.empty()), InstantSource.system());
        cinema.ready();
        return onFx(() -> {
            CountDownLatch left = new CountDownLatch(1);
            Player player = cinema.player();
            Stage stage = new Stage();
            new House(opening, player, threads, InstantSource.system(), left::countDown).open(stage, List.of());
            return new OpenHouse(threads, opening, player, stage, left);
        });
    }

    /// Waits until the volunteer's way out has been gone to its end.
    void awaitLeaving() throws Exception {
        assertThat(left.await(10, TimeUnit.SECONDS)).as("closed").isTrue();
    }

    @Override
    public void close() throws Exception {
        opening.close();
        threads.close();
    }

    static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(30, TimeUnit.SECONDS);
    }
}
