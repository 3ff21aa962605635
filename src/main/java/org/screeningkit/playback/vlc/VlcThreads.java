package org.screeningkit.playback.vlc;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/// The threads a player works on; who hands them in also ends them, after the player is closed.
///
/// @param vlc one thread, the only one that calls libVLC
/// @param fx the JavaFX thread
/// @param watch wakes the watchdogs; may be shared
public record VlcThreads(ExecutorService vlc, Executor fx, ScheduledExecutorService watch) {}
