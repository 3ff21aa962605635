package org.screeningkit.kiosk;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.screeningkit.kiosk.idle.IdleClock;
import org.screeningkit.kiosk.idle.IdleClock.Ticking;
import org.screeningkit.kiosk.idle.Patience;
import org.screeningkit.kiosk.idle.Waiting;

/// Watches over a person's answers while they may have walked away. JavaFX thread only.
final class Vigil {
    /// How long the window may lie behind another before its answers are wiped.
    private static final Duration OUT_OF_SIGHT = Duration.ofSeconds(2);

    private final IdleClock clock;
    private final Supplier<Patience> patience;
    private final Watcher watcher;
    private Duration lastSign = Duration.ZERO;
    private Optional<Duration> hiddenSince = Optional.empty();
    private Ticking ticking = () -> {};

    /// Is told every second.
    interface Watcher {
        void waiting(Waiting waiting);

        void outOfSight();
    }

    Vigil(IdleClock clock, Supplier<Patience> patience, Watcher watcher) {
        this.clock = clock;
        this.patience = patience;
        this.watcher = watcher;
    }

    /// Begins to count from now.
    void begin() {
        end();
        signOfLife();
        ticking = clock.everySecond(this::look);
    }

    void signOfLife() {
        lastSign = clock.now();
    }

    /// The window went behind another, or came back.
    void seen(boolean visible) {
        hiddenSince = visible ? Optional.empty() : Optional.of(clock.now());
    }

    void end() {
        ticking.stop();
        ticking = () -> {};
    }

    private void look() {
        Duration now = clock.now();
        if (hiddenSince
                .filter(since -> now.minus(since).compareTo(OUT_OF_SIGHT) > 0)
                .isPresent()) {
            watcher.outOfSight();
        } else {
            watcher.waiting(Waiting.after(now.minus(lastSign), patience.get()));
        }
    }
}
