package org.screeningkit.playback.picture;

import java.time.Duration;

/// Counts what of one film reached the screen, and how evenly. JavaFX thread; time as [System#nanoTime].
public final class ShownFrames {
    private long count;
    private boolean running;
    private long first;
    private long last;
    private long holdSince;
    private long longestHold;

    /// The film runs, or stands still: a frame that stays while it stands still is not held too long.
    public void run(boolean now) {
        running = now;
        holdSince = 0;
    }

    /// The film jumped.
    public void jump() {
        holdSince = 0;
    }

    public void shown(long now) {
        if (count == 0) {
            first = now;
        }
        // A film that stands still delivers the same frame again and again.
        if (running || count == 0) {
            count++;
        }
        if (running && holdSince != 0) {
            longestHold = Math.max(longestHold, now - holdSince);
        }
        holdSince = now;
        last = now;
    }

    public long count() {
        return count;
    }

    public boolean any() {
        return count > 0;
    }

    /// How long after `since` the first frame came; zero before it.
    public Duration firstAfter(long since) {
        return any() ? Duration.ofNanos(Math.max(0, first - since)) : Duration.ZERO;
    }

    /// How long the frame on the screen has been there; zero before the first.
    public Duration held(long now) {
        return any() ? Duration.ofNanos(Math.max(0, now - last)) : Duration.ZERO;
    }

    public Duration longestHold() {
        return Duration.ofNanos(longestHold);
    }
}
