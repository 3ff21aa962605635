package org.screeningkit.app;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.screeningkit.app.CannotOpen.Kind;
import org.screeningkit.playback.Player;
import org.screeningkit.playback.vlc.LibVlcMissing;
import org.screeningkit.playback.vlc.VlcLibrary;
import org.screeningkit.playback.vlc.VlcPlayer;
import org.screeningkit.playback.vlc.VlcThreads;
import org.screeningkit.ui.FxThread;

/// libVLC, being opened beside everything else: loading it takes a good part of a second.
final class Cinema {
    private final CompletableFuture<VlcLibrary> library;
    private final Threads threads;

    Cinema(Threads threads) {
        this.threads = threads;
        this.library = CompletableFuture.supplyAsync(Cinema::start, threads.vlc());
    }

    /// Waits until libVLC is there.
    ///
    /// @throws CannotOpen where it is missing
    void ready() throws CannotOpen {
        try {
            library.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof LibVlcMissing missing) {
                throw new CannotOpen(Kind.MACHINE, missing.textKey(), Map.of(), missing);
            }
            throw failure;
        }
    }

    /// A player on this machine. FX thread, after [#ready].
    Player player() {
        return new VlcPlayer(
                library.join(),
                new VlcThreads(
                        threads.vlc(),
                        new FxThread(),
                        threads.colours(),
                        threads.colourHands(),
                        threads.aside(),
                        threads.watch()));
    }

    private static VlcLibrary start() {
        try {
            return VlcLibrary.open();
        } catch (LibVlcMissing missing) {
            throw new CompletionException(missing);
        }
    }
}
