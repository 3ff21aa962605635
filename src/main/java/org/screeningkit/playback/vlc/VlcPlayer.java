package org.screeningkit.playback.vlc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.Region;
import org.screeningkit.playback.Clip;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.playback.PlaybackState;
import org.screeningkit.playback.PlaybackStatistics;
import org.screeningkit.playback.Player;
import org.screeningkit.playback.SoundOptions;
import org.screeningkit.playback.SoundSettings;
import org.screeningkit.playback.picture.Workshop;

/// Plays films through libVLC into our own picture. While one film shows, the next can be made ready. It takes
/// over the library and closes it.
public final class VlcPlayer implements Player {
    private static final long TICK_MILLIS = 250;
    private static final int TICKS_PER_COUNT = 4;
    private static final long LAST_FRAME_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final VlcLibrary library;
    private final VlcThreads threads;
    private final Changeover changeover;
    private final Bill bill;
    private final List<Consumer<PlaybackState>> listeners = new ArrayList<>();
    private final Showing.Audience audience = new Outcome();
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse();
        }
    };
    private final ScheduledFuture<?> watch;

    private PlaybackState state = new PlaybackState.Empty();
    private boolean holding;
    /// When the film was over, while its last frame may still be on its way.
    private OptionalLong endingSince = OptionalLong.empty();
    private int ticks;

    public VlcPlayer(VlcLibrary library, VlcThreads threads) {
        this.library = library;
        this.threads = threads;
        this.changeover =
                new Changeover(library, new Workshop(library.conversion(), threads.colours(), threads.colourWorkers()));
        this.bill = new Bill(library, threads, changeover, audience);
        this.watch =
                threads.watch().scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public Region picture() {
        return changeover.pane();
    }

    @Override
    public void play(Clip clip) {
        changeover.begin();
        holding = false;
        endingSince = OptionalLong.empty();
        bill.putOn(clip);
        become(new PlaybackState.Opening(clip));
        pulse.start();
    }

    @Override
    public void prepare(Clip clip) {
        bill.prepare(clip);
    }

    @Override
    public void pause() {
        holding = true;
        if (state instanceof PlaybackState.Playing(Clip clip)) {
            bill.current().ifPresent(film -> film.move(false));
            become(new PlaybackState.Paused(clip));
        }
    }

    @Override
    public void fadeOut() {
        if (state instanceof PlaybackState.Playing) {
            bill.current().ifPresent(film -> film.tell(Reel::fadeOut));
        }
        pause();
    }

    @Override
    public void resume() {
        holding = false;
        if (state instanceof PlaybackState.Paused(Clip clip)) {
            bill.current().ifPresent(film -> film.move(true));
            become(new PlaybackState.Playing(clip));
        }
    }

    @Override
    public void seek(Duration position) {
        if (state instanceof PlaybackState.Ended(Clip clip)) {
            play(new Clip(clip.file(), position, clip.nominalDuration()));
        } else {
            bill.current().ifPresent(film -> film.seek(position, System.nanoTime()));
        }
    }

    @Override
    public void stop() {
        if (state instanceof PlaybackState.Playing) {
            bill.current().ifPresent(film -> film.tell(Reel::fadeOut));
        }
        bill.clear();
        endingSince = OptionalLong.empty();
        pulse.stop();
        changeover.black();
        become(new PlaybackState.Empty());
    }

    @Override
    public void setVolume(int percent) {
        bill.sound(bill.sound().with(percent));
    }

    @Override
    public void setMuted(boolean muted) {
        bill.sound(bill.sound().withMuted(muted));
    }

    @Override
    public void arrange(SoundSettings wanted) {
        bill.arrange(wanted);
    }

    @Override
    public SoundOptions soundOptions() {
        return bill.soundOptions();
    }

    @Override
    public Duration position() {
        return bill.current().map(film -> film.position(System.nanoTime())).orElse(Duration.ZERO);
    }

    @Override
    public Duration duration() {
        return bill.current().map(Showing::duration).orElse(Duration.ZERO);
    }

    @Override
    public PlaybackState state() {
        return state;
    }

    @Override
    public PlaybackStatistics statistics() {
        return bill.current().map(Showing::statistics).orElse(PlaybackStatistics.NONE);
    }

    @Override
    public boolean audible() {
        return library.audible();
    }

    @Override
    public void onState(Consumer<PlaybackState> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        stop();
        watch.cancel(false);
        threads.last(library::close);
    }

    private void pulse() {
        long now = System.nanoTime();
        boolean fresh = changeover.pulse(bill.current(), bill.prepared(), now);
        if (fresh && state instanceof PlaybackState.Opening(Clip clip)) {
            bill.current().ifPresent(film -> film.move(!holding));
            become(holding ? new PlaybackState.Paused(clip) : new PlaybackState.Playing(clip));
        }
        bill.current().filter(film -> over(film, now)).ifPresent(film -> {
            endingSince = OptionalLong.empty();
            pulse.stop();
            become(new PlaybackState.Ended(film.clip()));
            // What was made ready is seen at once, not a pulse later; but never in place of the last frame.
            if (!fresh && state instanceof PlaybackState.Opening) {
                pulse();
            }
        });
    }

    /// The last frame may still be in the making, and must be seen before the film counts as over.
    private boolean over(Showing film, long now) {
        return endingSince.isPresent() && (film.settled() || now - endingSince.getAsLong() > LAST_FRAME_NANOS);
    }

    /// On the watch's thread.
    private void tick() {
        threads.fx().execute(() -> {
            if (state instanceof PlaybackState.Opening || state instanceof PlaybackState.Playing) {
                bill.current().ifPresent(film -> {
                    if (ticks++ % TICKS_PER_COUNT == 0) {
                        film.tell(Reel::count);
                    }
                    film.overdue(System.nanoTime()).ifPresent(cause -> audience.failed(film, cause));
                });
            }
        });
    }

    private void become(PlaybackState next) {
        state = next;
        List.copyOf(listeners).forEach(listener -> listener.accept(next));
    }

    private final class Outcome implements Showing.Audience {
        @Override
        public void ended(Showing film) {
            if (bill.isOn(film) && endingSince.isEmpty() && !(state instanceof PlaybackState.Failed)) {
                long now = System.nanoTime();
                film.end(now);
                endingSince = OptionalLong.of(now);
            }
        }

        @Override
        public void failed(Showing film, PlaybackFailure cause) {
            film.tell(Reel::release);
            if (bill.isOn(film) && !(state instanceof PlaybackState.Failed)) {
                film.run(false, System.nanoTime());
                pulse.stop();
                become(new PlaybackState.Failed(film.clip(), cause));
            } else {
                bill.forget(film);
            }
        }
    }
}
