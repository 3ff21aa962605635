package org.screeningkit.playback.vlc;

import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The threads a player works on; who hands them in also ends them, after the player is closed.
///
/// @param vlc one thread, the only one that calls libVLC
/// @param fx the JavaFX thread
/// @param colours converts frames, and nothing else that could delay one
/// @param colourWorkers how many threads `colours` has
/// @param watch wakes the watchdogs; may be shared
public record VlcThreads(
        ExecutorService vlc, Executor fx, Executor colours, int colourWorkers, ScheduledExecutorService watch) {
    private static final System.Logger LOG = System.getLogger(VlcThreads.class.getName());
    private static final long CLOSE_SECONDS = 3;

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
