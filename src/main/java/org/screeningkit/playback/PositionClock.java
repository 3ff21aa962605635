package org.screeningkit.playback;

import java.time.Duration;

/// Where a film is between the decoder's reports, which come only four times a second. Time is given in from
/// outside, as [System#nanoTime]. One thread.
public final class PositionClock {
    /// A report further off than this is a jump; a nearer one is the report's own coarseness.
    private static final long JUMP = Duration.ofMillis(500).toNanos();

    private long base;
    private long since;
    private boolean running;

    /// Begins at a position; a running clock goes on running from there.
    public void set(Duration position, long now) {
        base = position.toNanos();
        since = now;
    }

    public void run(long now) {
        if (!running) {
            since = now;
            running = true;
        }
    }

    public void hold(long now) {
        base = at(now);
        running = false;
    }

    /// What the decoder says. Half of a small difference is corrected: ahead at once, back by standing still,
    /// so that the film is never seen to run backwards.
    public void report(Duration position, long now) {
        long shown = at(now);
        long error = position.toNanos() - shown;
        if (Math.abs(error) >= JUMP) {
            base = position.toNanos();
            since = now;
        } else {
            base = shown + Math.max(0, error / 2);
            since = now + Math.max(0, -error / 2);
        }
    }

    public Duration position(long now) {
        return Duration.ofNanos(at(now));
    }

    private long at(long now) {
        return running ? base + Math.max(0, now - since) : base;
    }
}
