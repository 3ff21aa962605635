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
    /// How long a film may go on without a new picture, where one was due.
    private static final long BLIND = Duration.ofSeconds(5).toNanos();
    /// A clock that moves so often has passed more than one picture: a title that stands for long is one step.
    private static final int STEPS = 8;

    private long asked;
    private long progress;
    private boolean seen;
    private boolean running;
    private boolean silent;
    private int steps;
    private long decoded;
    private long decodedAt;

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
        look(now);
    }

    /// It moves to another place, which may take as long as to begin.
    public void jump(long now) {
        progress = now + FIRST_FRAME - FREEZE;
        look(now);
    }

    /// Its clock has moved.
    public void progress(long now) {
        progress = Math.max(progress, now);
        steps++;
    }

    /// How many pictures the decoder has made of it by now.
    public void count(long pictures, long now) {
        if (pictures != decoded) {
            decoded = pictures;
            look(now);
        }
    }

    /// From now on the decoder is to make another picture.
    private void look(long now) {
        decodedAt = now;
        steps = 0;
    }

    /// What is wrong by now, if anything is for sure.
    ///
    /// @param delivered when the decoder last handed over a frame; it repeats the last one of a film that stands
    public Optional<PlaybackFailure> overdue(long now, long delivered) {
        if (!seen) {
            return now - asked > FIRST_FRAME ? Optional.of(PlaybackFailure.NO_FIRST_FRAME) : Optional.empty();
        }
        boolean frozen = now - Math.max(delivered, progress) > FREEZE || now - progress > (silent ? STILL : FREEZE);
        return running && (frozen || blind(now)) ? Optional.of(PlaybackFailure.FROZEN) : Optional.empty();
    }

    /// Whether its clock goes on and its picture does not. Without a sound track the clock goes only from
    /// picture to picture, so the decoder has been given some and has made nothing of them. With one, a picture
    /// may be meant to stand while the sound goes on.
    private boolean blind(long now) {
        return silent && steps >= STEPS && now - decodedAt > BLIND;
    }

    /// Whether its clock stands in a way that only its file can explain: a long title, or a disk that is gone.
    public boolean doubtful(long now) {
        return seen && running && silent && now - progress > FREEZE;
    }
}
