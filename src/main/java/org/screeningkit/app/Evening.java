package org.screeningkit.app;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;
import org.screeningkit.app.crew.Vigil;
import org.screeningkit.awake.Inhibitor;
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
            Vigil vigil = new Vigil(Inhibitor.ofThisMachine(), threads.awake());
            vigil.begin();
            Thread.setDefaultUncaughtExceptionHandler(
                    (_, failure) -> opening.log().failure(Event.FAULT, failure));
            Display.open();
            cinema.ready();
            vigil.trouble().ifPresent(cause -> opening.log().failure(Event.FAULT, cause));
            CountDownLatch closed = new CountDownLatch(1);
            List<String> advice =
                    vigil.trouble().map(_ -> Vigil.ADVICE).stream().toList();
            new FxThread()
                    .execute(() -> new House(opening, cinema.player(), threads, clock, closed::countDown)
                            .open(new Stage(), advice));
            closed.await();
            vigil.end();
            opening.close();
        }
    }
}
