package org.screeningkit.kiosk.idle;

import java.time.Duration;

/// How far the waiting has come.
public sealed interface Waiting {
    record Quiet() implements Waiting {}

    /// @param left until the wipe
    /// @param of the whole countdown
    record Counting(Duration left, Duration of) implements Waiting {}

    record Over() implements Waiting {}

    /// @param idle since the last sign of life
    static Waiting after(Duration idle, Patience patience) {
        if (idle.compareTo(patience.quiet()) < 0) {
            return new Quiet();
        }
        Duration left = patience.quiet().plus(patience.countdown()).minus(idle);
        return left.isPositive() ? new Counting(left, patience.countdown()) : new Over();
    }
}
