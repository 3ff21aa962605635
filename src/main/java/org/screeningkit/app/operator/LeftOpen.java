package org.screeningkit.app.operator;

import java.time.Duration;
import org.screeningkit.kiosk.idle.IdleClock;
import org.screeningkit.kiosk.idle.IdleClock.Ticking;

/// Closes a page of the volunteer's that was left open. FX thread.
final class LeftOpen {
    private final IdleClock clock;
    private final Runnable close;
    private Duration patience = Duration.ZERO;
    private Duration lastSign = Duration.ZERO;
    private Ticking ticking = () -> {};

    /// @param close takes the page away, with whatever was entered in it
    LeftOpen(IdleClock clock, Runnable close) {
        this.clock = clock;
        this.close = close;
    }

    /// A page was opened, in place of any before.
    ///
    /// @param most without a sign of life
    void begin(Duration most) {
        end();
        patience = most;
        signOfLife();
        ticking = clock.everySecond(this::look);
    }

    void signOfLife() {
        lastSign = clock.now();
    }

    void end() {
        ticking.stop();
        ticking = () -> {};
    }

    private void look() {
        if (clock.now().minus(lastSign).compareTo(patience) >= 0) {
            end();
            close.run();
        }
    }
}
