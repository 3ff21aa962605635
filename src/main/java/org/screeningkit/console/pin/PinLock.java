package org.screeningkit.console.pin;

import java.time.Duration;

/// Makes guessing slow: five wrong tries lock for half a minute, each further five for two minutes. Counts on a steady
/// clock, so that setting the laptop's clock opens nothing. One thread.
public final class PinLock {
    static final int TRIES = 5;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration FURTHER = Duration.ofMinutes(2);

    private int wrong;
    private long lockedAt;
    private Duration locked = Duration.ZERO;

    /// Counts a try, before anybody knows whether it is right.
    ///
    /// @param nanos when, on any steady clock
    public void tried(long nanos) {
        wrong++;
        if (wrong % TRIES == 0) {
            locked = wrong == TRIES ? FIRST : FURTHER;
            lockedAt = nanos;
        }
    }

    /// The last try was right: everything before is forgotten.
    public void right() {
        wrong = 0;
        locked = Duration.ZERO;
    }

    public int triesLeft() {
        return TRIES - wrong % TRIES;
    }

    /// How long no try is taken; zero where one is.
    public Duration left(long nanos) {
        Duration left = locked.minusNanos(nanos - lockedAt);
        return left.isPositive() ? left : Duration.ZERO;
    }
}
