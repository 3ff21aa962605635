package org.screeningkit.playback.vlc;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.image.Image;
import org.screeningkit.playback.Clip;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.playback.PlaybackStatistics;
import org.screeningkit.playback.PositionClock;
import org.screeningkit.playback.Sound;
import org.screeningkit.playback.SoundOptions;
import org.screeningkit.playback.SoundSettings;
import org.screeningkit.playback.picture.FilmShape;
import org.screeningkit.playback.picture.FilmShape.PixelSize;
import org.screeningkit.playback.picture.ShownFrames;
import org.screeningkit.playback.vlc.print.FilmPrint;

/// What the JavaFX thread knows of one film: where it is, what of it was seen, and whether it has gone silent. The
/// reel's news may come on any thread and is carried over.
final class Showing implements Reel.Listener {
    private static final long FIRST_FRAME_LIMIT = Duration.ofSeconds(5).toNanos();
    private static final long FREEZE_LIMIT = Duration.ofSeconds(2).toNanos();
    /// Longer than a title stands in a film without sound.
    private static final long STILL_LIMIT = Duration.ofSeconds(30).toNanos();
    /// A film that ends this much early was cut off, not rounded.
    private static final Duration EARLY = Duration.ofSeconds(2);

    /// Hears the two things that end a showing. JavaFX thread.
    interface Audience {
        void ended(Showing film, boolean whole);

        void failed(Showing film, PlaybackFailure cause);
    }

    private final Clip clip;
    private final VlcThreads threads;
    private final Projector projector;
    private final Audience audience;
    private final Reel reel;
    private final PositionClock clock = new PositionClock();
    private final ShownFrames frames = new ShownFrames();
    private final long droppedBefore;

    private FilmShape shape = FilmShape.square(16, 9);
    private Duration duration;
    private long asked = System.nanoTime();
    private boolean running;
    private boolean known;
    private boolean silent;
    private long lastProgress;
    private Duration reported = Duration.ZERO;

    Showing(VlcLibrary library, VlcThreads threads, Projector projector, Clip clip, Audience audience) {
        this.clip = clip;
        this.threads = threads;
        this.projector = projector;
        this.audience = audience;
        this.reel = new Reel(library, threads, projector, clip, this);
        this.duration = clip.nominalDuration();
        this.droppedBefore = projector.surface().dropped();
        clock.set(clip.startAt(), asked);
    }

    Clip clip() {
        return clip;
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
        return frames.any();
    }

    /// A film that was made ready before is asked for only now.
    void ask(long now) {
        asked = now;
    }

    /// Begins; a film that is made ready begins standing still.
    void open(PixelSize screen, Sound sound, SoundSettings settings, boolean ready) {
        tell(() -> {
            reel.sound(sound);
            reel.arrange(settings);
            reel.open(screen, ready);
        });
    }

    /// Holds or lets go, which takes libVLC a moment.
    void hold(boolean still) {
        tell(() -> reel.hold(still));
    }

    void sound(Sound sound) {
        tell(() -> reel.sound(sound));
    }

    void arrange(SoundSettings settings) {
        tell(() -> reel.arrange(settings));
    }

    SoundOptions soundOptions() {
        return reel.soundOptions();
    }

    /// Takes libVLC 0.3 s.
    void fadeOut() {
        tell(reel::fadeOut);
    }

    void count() {
        tell(reel::count);
    }

    void release() {
        tell(reel::release);
    }

    private void tell(Runnable work) {
        threads.ask(work, () -> failed(PlaybackFailure.BROKEN));
    }

    /// From now on the film runs, or stands still.
    void run(boolean moving, long now) {
        running = moving;
        lastProgress = now;
        frames.run(moving);
        if (moving) {
            clock.run(now);
        } else {
            clock.hold(now);
        }
    }

    void seek(Duration wanted, long now) {
        Duration from = wanted.isNegative() ? Duration.ZERO : wanted;
        Duration to = duration.isPositive() && from.compareTo(duration) > 0 ? duration : from;
        tell(() -> reel.seek(to));
        clock.set(to, now);
        frames.jump();
        lastProgress = now;
    }

    /// Keeps the position at the very end.
    void end(long now) {
        run(false, now);
        clock.set(duration.isPositive() ? duration : clock.position(now), now);
    }

    /// The newest frame, if it is not the one already shown.
    Optional<Image> pulse(long now) {
        Optional<Image> frame = projector.surface().takeNewest();
        if (frame.isPresent()) {
            frames.shown(now);
        }
        return frame;
    }

    PlaybackStatistics statistics() {
        FilmPrint.Counts counts = reel.counts();
        return new PlaybackStatistics(
                known ? shape.width() : 0,
                known ? shape.height() : 0,
                counts.decoded(),
                frames.count(),
                counts.lost(),
                projector.surface().dropped() - droppedBefore,
                frames.firstAfter(asked),
                frames.longestHold(),
                frames.held(System.nanoTime()));
    }

    /// What is wrong by now, if anything is.
    Optional<PlaybackFailure> overdue(long now) {
        if (projector.callbacks().faulty()) {
            return Optional.of(PlaybackFailure.BROKEN);
        }
        if (!frames.any()) {
            return now - asked > FIRST_FRAME_LIMIT ? Optional.of(PlaybackFailure.NO_FIRST_FRAME) : Optional.empty();
        }
        // libVLC repeats the last picture of a film that has stopped, so its clock is asked as well. That moves with
        // what is read: in a film without sound it stands for as long as one picture is to be seen.
        long delivery = Math.max(projector.surface().lastDelivery(), lastProgress);
        boolean still = now - delivery > FREEZE_LIMIT || now - lastProgress > (silent ? STILL_LIMIT : FREEZE_LIMIT);
        return running && still ? Optional.of(PlaybackFailure.FROZEN) : Optional.empty();
    }

    /// Whether the film is over well before its length says. Either it was cut off, or its header is wrong.
    boolean early(long now) {
        return duration.isPositive() && duration.minus(clock.position(now)).compareTo(EARLY) > 0;
    }

    @Override
    public void opened(FilmShape film, Duration length, boolean sounds) {
        threads.fx().execute(() -> {
            shape = film;
            known = true;
            silent = !sounds;
            duration = length.isPositive() ? length : duration;
        });
    }

    @Override
    public void at(Duration position) {
        long now = System.nanoTime();
        threads.fx().execute(() -> {
            if (!position.equals(reported)) {
                reported = position;
                lastProgress = now;
            }
            clock.report(position, now);
        });
    }

    @Override
    public void ended(boolean whole) {
        threads.fx().execute(() -> audience.ended(this, whole));
    }

    @Override
    public void failed(PlaybackFailure cause) {
        threads.fx().execute(() -> audience.failed(this, cause));
    }
}
