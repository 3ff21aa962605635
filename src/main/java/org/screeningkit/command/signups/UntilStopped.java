package org.screeningkit.command.signups;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets a job end in order when somebody presses Ctrl-C: the thread at work is interrupted, so that the next file it
/// writes fails as on a broken disk, and all that is half done is taken back as it would be there.
final class UntilStopped {
    private static final long PATIENCE_SECONDS = 5;

    private UntilStopped() {}

    /// @param stopped told when all is taken back, before the program ends
    /// @throws CancellationException when somebody did; whatever else the job threw then is beside the point
    static <T> T run(Callable<T> job, Runnable stopped) throws Exception {
        Thread worker = Thread.currentThread();
        CountDownLatch ended = new CountDownLatch(1);
        Thread stop = new Thread(() -> {
            worker.interrupt();
            try {
                var _ = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            return job.call();
        } catch (Exception failure) {
            if (worker.isInterrupted()) {
                stopped.run();
                throw cancelled(failure);
            }
            throw failure;
        } finally {
            ended.countDown();
            forget(stop);
        }
    }

    /// For loops that write no file.
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    private static CancellationException cancelled(Exception failure) {
        CancellationException cancelled = new CancellationException();
        cancelled.initCause(failure);
        return cancelled;
    }

    private static void forget(Thread stop) {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException _) {
            // It is running: the program ends.
        }
    }
}
