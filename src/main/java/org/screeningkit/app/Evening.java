package org.screeningkit.app;

import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;
import org.screeningkit.datafolder.log.Event;
import org.screeningkit.ui.FxThread;

/// One evening, from the command to the last light.
public final class Evening {
    private Evening() {}

    /// Returns when the volunteer has closed the kit. Once a process, from the main thread.
    ///
    /// @throws CannotOpen before anything was shown
    public static void hold(EveningOptions options) throws CannotOpen, InterruptedException {
        InstantSource clock = InstantSource.system();
        try (Threads threads = Threads.start()) {
            Cinema cinema = new Cinema(threads);
            Opening opening = Opening.of(options, clock);
            Thread.setDefaultUncaughtExceptionHandler(
                    (_, failure) -> opening.log().failure(Event.FAULT, failure));
            Display.open();
            cinema.ready();
            CountDownLatch closed = new CountDownLatch(1);
            new FxThread()
                    .execute(() ->
                            new House(opening, cinema.player(), threads, clock, closed::countDown).open(new Stage()));
            closed.await();
            opening.close();
        }
    }
}
