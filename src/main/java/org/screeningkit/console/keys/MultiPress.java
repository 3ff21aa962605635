package org.screeningkit.console.keys;

import java.time.Duration;

/// Notices one key pressed several times in a row, with no other key between and all within a time limit.
final class MultiPress {
    private final int presses;
    private final long within;
    private int counted;
    private long first;

    MultiPress(int presses, Duration within) {
        this.presses = presses;
        this.within = within.toNanos();
    }

    /// @param nanos when, on any steady clock
    /// @return whether this press completes the row
    boolean press(long nanos) {
        if (counted == 0 || nanos - first > within) {
            counted = 0;
            first = nanos;
        }
        counted++;
        boolean complete = counted == presses;
        if (complete) {
            counted = 0;
        }
        return complete;
    }

    void interrupt() {
        counted = 0;
    }
}
