package org.screeningkit.app;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/// Who works beside the JavaFX thread. Each kind of work has its own, so that reading a large file never delays a save
/// and a save never delays a frame.
///
/// @param vlc the only thread that calls libVLC
/// @param colours convert the film's frames
/// @param outbox the only thread that touches the outbox; never interrupted, or a file under it would be closed
/// @param stick writes second copies to a stick, which may hang
/// @param colourHands how many of `colours` may work on one frame
/// @param files settings, the journal of the evening, the log
/// @param awake holds the request that the screen stays awake
/// @param aside wait for disks that may never answer; left behind when they do not
/// @param voice looks for the voice of the computer and starts it; either may take seconds
/// @param watch wakes the watchdogs
record Threads(
        ExecutorService vlc,
        ExecutorService colours,
        int colourHands,
        ExecutorService outbox,
        ExecutorService stick,
        ExecutorService files,
        ExecutorService awake,
        ExecutorService aside,
        ExecutorService voice,
        ScheduledExecutorService watch)
        implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 3;

    static Threads start() {
        // All cores but one, which belongs to the windows and to libVLC.
        int hands = Math.max(2, Runtime.getRuntime().availableProcessors() - 1);
        return new Threads(
                Executors.newSingleThreadExecutor(named("film-vlc")),
                Executors.newFixedThreadPool(hands, named("film-colours")),
                hands,
                Executors.newSingleThreadExecutor(named("outbox")),
                Executors.newSingleThreadExecutor(named("stick")),
                Executors.newSingleThreadExecutor(named("files")),
                Executors.newSingleThreadExecutor(named("awake")),
                Executors.newCachedThreadPool(named("aside")),
                Executors.newSingleThreadExecutor(named("voice")),
                Executors.newSingleThreadScheduledExecutor(named("watch")));
    }

    /// Lets work that was begun end, for a few seconds each.
    @Override
    public void close() {
        aside.shutdown();
        for (ExecutorService executor : List.of(watch, vlc, colours, outbox, stick, files, awake, voice)) {
            executor.shutdown();
            try {
                var _ = executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /// Daemons, so that a decoder that hangs cannot keep the program from ending.
    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().name(name).daemon().factory();
    }
}
