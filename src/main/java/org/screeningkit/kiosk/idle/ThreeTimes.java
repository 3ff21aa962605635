package org.screeningkit.kiosk.idle;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// Notices one key pressed three times within five seconds, with no other key between. A key held down counts once.
public final class ThreeTimes {
    private static final Duration WITHIN = Duration.ofSeconds(5);

    private final Deque<Duration> presses = new ArrayDeque<>();
    private boolean down;

    /// @return whether this was the third press
    public boolean pressed(Duration now) {
        if (down) {
            return false;
        }
        down = true;
        presses.addLast(now);
        while (presses.getFirst().compareTo(now.minus(WITHIN)) < 0) {
            presses.removeFirst();
        }
        if (presses.size() < 3) {
            return false;
        }
        presses.clear();
        return true;
    }

    public void released() {
        down = false;
    }

    public void otherKey() {
        presses.clear();
    }
}
