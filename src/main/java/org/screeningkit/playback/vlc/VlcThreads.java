package org.screeningkit.playback.vlc;

import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The threads a player works on; who hands them in also ends them, after the player is closed.
///
/// @param vlc one thread, the only one that calls libVLC
/// @param fx the JavaFX thread
/// @param colours converts frames, and nothing else that could delay one
/// @param colourWorkers how many threads `colours` has
/// @param aside as many threads as are asked for; one that waits for a disk that does not answer is left behind
/// @param watch wakes the watchdogs; may be shared
public record VlcThreads(
        ExecutorService vlc,
        Executor fx,
        Executor colours,
        int colourWorkers,
        Executor aside,
        ScheduledExecutorService watch) {
    private static final System.Logger LOG = System.getLogger(VlcThreads.class.getName());
    private static final long CLOSE_SECONDS = 3;
    /// How long a disk may take to answer.
    private static final long ANSWER_SECONDS = 2;
    /// How long libVLC may take to stop a film.
    private static final long STOP_MILLIS = 800;

    /// Has work done on VLC's thread; after the end it is left undone.
    ///
    /// @param failed is told when the work throws
    void ask(Runnable work, Runnable failed) {
        try {
            vlc.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException failure) {
                    LOG.log(Level.ERROR, "libVLC could not be asked", failure);
                    failed.run();
                }
            });
        } catch (RejectedExecutionException closing) {
            LOG.log(Level.DEBUG, "asked after the end");
        }
    }

    /// Asks a disk for something, and has the answer dealt with on VLC's thread.
    ///
    /// @param silence the answer where none comes
    <T> void inquire(Supplier<T> question, T silence, Consumer<T> then) {
        var _ = CompletableFuture.supplyAsync(question, aside)
                .completeOnTimeout(silence, ANSWER_SECONDS, TimeUnit.SECONDS)
                .exceptionally(failure -> {
                    LOG.log(Level.ERROR, "a film's file could not be looked at", failure);
                    return silence;
                })
                .thenAccept(answer -> ask(() -> then.accept(answer), () -> {}));
    }

    /// Does work that waits for a disk, and leaves it behind when it takes too long. On VLC's thread, which must not be
    /// held up.
    ///
    /// @return whether it was done
    boolean endure(Runnable work) {
        try {
            CompletableFuture.runAsync(work, aside).get(STOP_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stuck) {
            LOG.log(Level.ERROR, "libVLC could not stop a film and is left to it");
            return false;
        } catch (ExecutionException | RejectedExecutionException failure) {
            LOG.log(Level.ERROR, "libVLC could not stop a film", failure);
            return false;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// The last work on VLC's thread, waited for but not for ever: a stick that was pulled out can hold libVLC up.
    void last(Runnable work) {
        try {
            vlc.submit(work).get(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            LOG.log(Level.ERROR, "libVLC did not stop within {0} s and is left behind", CLOSE_SECONDS);
        } catch (ExecutionException | RejectedExecutionException failure) {
            LOG.log(Level.ERROR, "libVLC could not be closed", failure);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
