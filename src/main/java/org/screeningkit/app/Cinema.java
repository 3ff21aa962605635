package org.screeningkit.app;

import java.lang.ref.Cleaner;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.screeningkit.app.CannotOpen.Kind;
import org.screeningkit.playback.Player;
import org.screeningkit.playback.colour.Conversion;
import org.screeningkit.playback.colour.Conversions;
import org.screeningkit.playback.picture.Workshop;
import org.screeningkit.playback.vlc.LibVlcMissing;
import org.screeningkit.playback.vlc.VlcLibrary;
import org.screeningkit.playback.vlc.VlcPlayer;
import org.screeningkit.playback.vlc.VlcThreads;
import org.screeningkit.ui.FxThread;

/// libVLC and the conversion of its frames, being opened beside everything else: loading it takes a good part of a
/// second.
final class Cinema {
    private final CompletableFuture<Machine> machine;
    private final Threads threads;

    private record Machine(VlcLibrary library, Conversion conversion) {}

    Cinema(Threads threads) {
        this.threads = threads;
        this.machine = CompletableFuture.supplyAsync(Cinema::start, threads.vlc());
    }

    /// Waits until libVLC is there.
    ///
    /// @throws CannotOpen where it is missing
    void ready() throws CannotOpen {
        try {
            machine.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof LibVlcMissing missing) {
                throw new CannotOpen(Kind.MACHINE, missing.textKey(), Map.of(), missing);
            }
            throw failure;
        }
    }

    /// A player on this machine. FX thread, after [#ready].
    Player player() {
        Machine running = machine.join();
        Workshop workshop = new Workshop(running.conversion(), threads.colours(), threads.colourHands());
        return new VlcPlayer(
                running.library(), new VlcThreads(threads.vlc(), new FxThread(), threads.watch()), workshop);
    }

    private static Machine start() {
        try {
            VlcLibrary library = VlcLibrary.open();
            return new Machine(
                    library,
                    Conversions.best(
                            List.of(Objects.requireNonNull(library.file().getParent())), Cleaner.create()));
        } catch (LibVlcMissing missing) {
            throw new CompletionException(missing);
        }
    }
}
