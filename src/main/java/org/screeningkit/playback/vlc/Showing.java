package org.screeningkit.playback.vlc;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.image.Image;
import org.screeningkit.playback.Clip;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.playback.PlaybackStatistics;
import org.screeningkit.playback.PositionClock;
import org.screeningkit.playback.picture.FilmShape;

/// What the JavaFX thread knows of one film: where it is, what of it was seen, and whether it has gone silent.
final class Showing {
    private static final long FIRST_FRAME_LIMIT = Duration.ofSeconds(5).toNanos();
    private static final long FREEZE_LIMIT = Duration.ofSeconds(2).toNanos();
    /// A film that ends this much early was cut off, not rounded.
    private static final Duration EARLY = Duration.ofSeconds(2);

    private final Clip clip;
    private final Reel reel;
    private final Projector projector;
    private final PositionClock clock = new PositionClock();
    private final long droppedBefore;

    private FilmShape shape = FilmShape.square(16, 9);
    private Duration duration;
    private long asked;
    private boolean running;
    private long shown;
    private long firstFrame;
    private long lastFrame;
    private long longestHold;
    private long lastProgress;
    private Duration reported = Duration.ZERO;

    Showing(Clip clip, Reel reel, Projector projector, long now) {
        this.clip = clip;
        this.reel = reel;
        this.projector = projector;
        this.asked = now;
        this.duration = clip.nominalDuration();
        this.droppedBefore = projector.surface().dropped();
        clock.set(clip.startAt(), now);
    }

    Clip clip() {
        return clip;
    }

    Reel reel() {
        return reel;
    }

    Projector projector() {
        return projector;
    }

    double aspect() {
        return shape.aspect();
    }

    Duration duration() {
        return duration;
    }

    Duration position(long now) {
        Duration position = clock.position(now);
        return duration.isPositive() && position.compareTo(duration) > 0 ? duration : position;
    }

    boolean seen() {
        return shown > 0;
    }

    /// A film made ready before is asked for only now.
    void ask(long now) {
        asked = now;
    }

    void opened(FilmShape film, Duration length) {
        shape = film;
        if (length.isPositive()) {
            duration = length;
        }
    }

    void at(Duration position, long now) {
        if (!position.equals(reported)) {
            reported = position;
            lastProgress = now;
        }
        clock.report(position, now);
    }

    /// The film runs, or stands still.
    void run(boolean now, long time) {
        running = now;
        lastFrame = 0;
        lastProgress = time;
        if (now) {
            clock.run(time);
        } else {
            clock.hold(time);
        }
    }

    void seek(Duration to, long now) {
        clock.set(to, now);
        lastProgress = now;
        lastFrame = 0;
    }

    /// The newest frame, if it is not the one already shown.
    Optional<Image> pulse(long now) {
        Optional<Image> frame = projector.surface().takeNewest();
        if (frame.isPresent()) {
            if (firstFrame == 0) {
                firstFrame = now;
            }
            if (running || shown == 0) {
                shown++;
            }
            if (running && lastFrame != 0) {
                longestHold = Math.max(longestHold, now - lastFrame);
            }
            lastFrame = now;
        }
        return frame;
    }

    PlaybackStatistics statistics() {
        Reel.Counts counts = reel.counts();
        return new PlaybackStatistics(
                counts.decoded(),
                shown,
                counts.lost(),
                projector.surface().dropped() - droppedBefore,
                Duration.ofNanos(firstFrame == 0 ? 0 : Math.max(0, firstFrame - asked)),
                Duration.ofNanos(longestHold));
    }

    /// What is wrong by now, if anything is.
    Optional<PlaybackFailure> overdue(long now) {
        if (projector.callbacks().faulty()) {
            return Optional.of(PlaybackFailure.BROKEN);
        }
        if (firstFrame == 0) {
            return now - asked > FIRST_FRAME_LIMIT ? Optional.of(PlaybackFailure.NO_FIRST_FRAME) : Optional.empty();
        }
        long delivered = Math.max(projector.surface().lastDelivery(), lastProgress);
        boolean still = now - delivered > FREEZE_LIMIT || now - lastProgress > FREEZE_LIMIT;
        return running && still ? Optional.of(PlaybackFailure.FROZEN) : Optional.empty();
    }

    /// Whether the film ended well before its length says: it was cut off.
    boolean endedEarly(long now) {
        return duration.isPositive() && duration.minus(clock.position(now)).compareTo(EARLY) > 0;
    }

    /// Keeps the position at the very end.
    void end(long now) {
        running = false;
        clock.set(duration.isPositive() ? duration : clock.position(now), now);
        clock.hold(now);
    }
}
