package org.screeningkit.playback.vlc;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.screeningkit.playback.Clip;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.playback.PlaybackStatistics;
import org.screeningkit.playback.PositionClock;
import org.screeningkit.playback.Sound;
import org.screeningkit.playback.SoundOptions;
import org.screeningkit.playback.SoundSettings;
import org.screeningkit.playback.Watchdog;
import org.screeningkit.playback.picture.FilmShape;
import org.screeningkit.playback.picture.ShownFrames;
import org.screeningkit.playback.picture.TargetScreen;
import org.screeningkit.playback.vlc.print.FilmPrint;

/// What the JavaFX thread knows of one film: where it is, what of it was seen, and whether it has gone silent. The
/// reel's news may come on any thread and is carried over.
final class Showing implements Reel.Listener {
    /// A film that ends this much early was cut off, not rounded.
    private static final Duration EARLY = Duration.ofSeconds(2);

    /// Hears the two things that end a showing. JavaFX thread.
    interface Audience {
        void ended(Showing film);

        void failed(Showing film, PlaybackFailure cause);
    }

    private final Clip clip;
    private final VlcThreads threads;
    private final Projector projector;
    private final Audience audience;
    private final Reel reel;
    private final PositionClock clock = new PositionClock();
    private final ShownFrames frames = new ShownFrames();
    private final Watchdog watchdog;
    private final long droppedBefore;

    private FilmShape shape = FilmShape.square(16, 9);
    private Duration duration;
    private long asked = System.nanoTime();
    private boolean known;
    private boolean examined;
    private Duration reported = Duration.ZERO;

    Showing(VlcLibrary library, VlcThreads threads, Projector projector, Clip clip, Audience audience) {
        this.clip = clip;
        this.threads = threads;
        this.projector = projector;
        this.audience = audience;
        this.reel = new Reel(library, threads, projector, clip, this);
        this.duration = clip.nominalDuration();
        this.droppedBefore = projector.surface().dropped();
        this.watchdog = new Watchdog(asked);
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

    /// Whether every frame that was handed over has been taken up.
    boolean settled() {
        return projector.surface().settled();
    }

    /// A film that was made ready before is asked for only now.
    void ask(long now) {
        asked = now;
        watchdog.ask(now);
    }

    /// Begins; a film that is made ready begins standing still.
    void open(TargetScreen screen, Sound sound, SoundSettings settings, boolean ready) {
        tell(film -> {
            film.sound(sound);
            film.arrange(settings);
            film.open(screen, ready);
        });
    }

    SoundOptions soundOptions() {
        return reel.soundOptions();
    }

    /// Has libVLC do something to the film, which takes it a moment.
    void tell(Consumer<Reel> work) {
        threads.ask(() -> work.accept(reel), () -> failed(PlaybackFailure.BROKEN));
    }

    /// From now on the film runs, or stands still.
    void move(boolean moving) {
        run(moving, System.nanoTime());
        tell(film -> film.hold(!moving));
    }

    /// The same, where libVLC need not be told.
    void run(boolean moving, long now) {
        watchdog.run(moving, now);
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
        tell(film -> film.seek(to));
        clock.set(to, now);
        frames.jump();
        watchdog.jump(now);
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
            watchdog.see();
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
        if (!watchdog.doubtful(now)) {
            examined = false;
        } else if (!examined) {
            examined = true;
            reel.examine(share(now), trouble -> threads.fx().execute(() -> doubted(trouble)));
        }
        watchdog.count(reel.counts().decoded(), now);
        return watchdog.overdue(now, projector.surface().lastDelivery());
    }

    private double share(long now) {
        return duration.isPositive() ? (double) position(now).toMillis() / duration.toMillis() : 0;
    }

    private void doubted(Optional<PlaybackFailure> trouble) {
        if (watchdog.doubtful(System.nanoTime())) {
            trouble.ifPresent(cause -> audience.failed(this, cause));
        }
    }

    /// Whether the film is over well before its length says. Either it was cut off, or its header is wrong.
    private boolean early(long now) {
        return duration.isPositive() && duration.minus(clock.position(now)).compareTo(EARLY) > 0;
    }

    @Override
    public void opened(FilmShape film, Duration length, boolean sounds) {
        threads.fx().execute(() -> {
            shape = film;
            known = true;
            if (!sounds) {
                watchdog.expectSilence();
            }
            duration = length.isPositive() ? length : duration;
        });
    }

    @Override
    public void at(Duration position) {
        long now = System.nanoTime();
        threads.fx().execute(() -> {
            if (!position.equals(reported)) {
                reported = position;
                watchdog.progress(now);
            }
            clock.report(position, now);
        });
    }

    @Override
    public void ended() {
        threads.fx().execute(() -> {
            long now = System.nanoTime();
            if (frames.any() && early(now)) {
                run(false, now);
                reel.explain(cause -> threads.fx().execute(() -> over(cause)));
            } else {
                over(frames.any() ? Optional.empty() : Optional.of(PlaybackFailure.NO_FIRST_FRAME));
            }
        });
    }

    private void over(Optional<PlaybackFailure> cause) {
        cause.ifPresentOrElse(failure -> audience.failed(this, failure), () -> audience.ended(this));
    }

    @Override
    public void failed(PlaybackFailure cause) {
        threads.fx().execute(() -> audience.failed(this, cause));
    }
}
