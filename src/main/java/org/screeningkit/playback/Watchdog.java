package org.screeningkit.playback;

import java.time.Duration;
import java.util.Optional;

/// Tells a film that has gone wrong from one that only takes its time. Moments are given in from outside, as
/// [System#nanoTime]. One thread.
public final class Watchdog {
    private static final long FIRST_FRAME = Duration.ofSeconds(5).toNanos();
    private static final long FREEZE = Duration.ofSeconds(2).toNanos();
    /// Longer than a title stands in a film without sound.
    private static final long STILL = Duration.ofSeconds(30).toNanos();

    private long asked;
    private long progress;
    private boolean seen;
    private boolean running;
    private boolean silent;

    public Watchdog(long now) {
        asked = now;
    }

    /// The film is wanted from now on; it may have been made ready before.
    public void ask(long now) {
        asked = now;
    }

    /// Its first frame is on the screen.
    public void see() {
        seen = true;
    }

    /// It has no sound track. The clock of such a film stands for as long as one picture is to be seen.
    public void expectSilence() {
        silent = true;
    }

    /// From now on it runs, or stands still because it was told to.
    public void run(boolean moving, long now) {
        running = moving;
        progress = now;
    }

    /// It moves to another place, which may take as long as to begin.
    public void jump(long now) {
        progress = now + FIRST_FRAME - FREEZE;
    }

    /// Its clock has moved.
    public void progress(long now) {
        progress = Math.max(progress, now);
    }

    /// What is wrong by now, if anything is for sure.
    ///
    /// @param delivered when the decoder last handed over a frame; it repeats the last one of a film that stands
    public Optional<PlaybackFailure> overdue(long now, long delivered) {
        if (!seen) {
            return now - asked > FIRST_FRAME ? Optional.of(PlaybackFailure.NO_FIRST_FRAME) : Optional.empty();
        }
        boolean frozen = now - Math.max(delivered, progress) > FREEZE || now - progress > (silent ? STILL : FREEZE);
        return running && frozen ? Optional.of(PlaybackFailure.FROZEN) : Optional.empty();
    }

    /// Whether its clock stands in a way that only its file can explain: a long title, or a disk that is gone.
    public boolean doubtful(long now) {
        return seen && running && silent && now - progress > FREEZE;
    }
}
