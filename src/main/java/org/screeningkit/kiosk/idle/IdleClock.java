package org.screeningkit.kiosk.idle;

import java.time.Duration;

/// The kiosk's sense of time. Never goes back, whatever happens to the laptop's clock.
public interface IdleClock {
    /// Since some fixed moment.
    Duration now();

    /// Calls about once a second, on the window's thread, until stopped. The first call comes after a second.
    Ticking everySecond(Runnable tick);

    /// Something that can be stopped, more than once without harm.
    @FunctionalInterface
    interface Ticking {
        void stop();
    }
}
