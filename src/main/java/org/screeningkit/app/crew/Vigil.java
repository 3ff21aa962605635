package org.screeningkit.app.crew;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.screeningkit.awake.CannotInhibit;
import org.screeningkit.awake.Inhibitor;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

/// Keeps the laptop awake from the slate to the close, on a thread of its own. That it cannot is advice for the
/// volunteer and no reason not to begin.
public final class Vigil {
    /// The key of that advice.
    public static final String ADVICE = "playback.awake.none";

    /// A system that has not answered by then is not waited for; its answer still counts when it comes.
    private static final long PATIENCE_SECONDS = 2;

    private final Inhibitor inhibitor;
    private final ExecutorService thread;
    private CompletableFuture<Inhibitor.Hold> hold = new CompletableFuture<>();

    /// @param thread one thread, which lives until after [#end]
    public Vigil(Inhibitor inhibitor, ExecutorService thread) {
        this.inhibitor = inhibitor;
        this.thread = thread;
    }

    /// Returns at once.
    public void begin() {
        // In every language the same neutral words: they are seen by whoever looks at the system's own list.
        Texts texts = Texts.of(Language.ENGLISH);
        hold = CompletableFuture.supplyAsync(
                () -> take(texts.get("playback.awake.who"), texts.get("playback.awake.why")), thread);
    }

    private Inhibitor.Hold take(String who, String why) {
        try {
            return inhibitor.hold(who, why);
        } catch (CannotInhibit failure) {
            throw new CompletionException(failure);
        }
    }

    /// What keeps the laptop from being kept awake; waits a moment for the answer.
    public Optional<Throwable> trouble() {
        return hold.handle((_, failure) -> Optional.ofNullable(failure == null ? null : failure.getCause()))
                .completeOnTimeout(Optional.of(new CannotInhibit("no answer yet")), PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /// Lets the laptop sleep again; waits a moment for it.
    public void end() {
        hold.thenAcceptAsync(Inhibitor.Hold::close, thread)
                .exceptionally(_ -> null)
                .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
