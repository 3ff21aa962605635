package org.screeningkit.playback.vlc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.screeningkit.playback.Sound;
import org.screeningkit.playback.SoundOptions;
import org.screeningkit.playback.SoundSettings;
import org.screeningkit.playback.picture.ScreenPixels;
import org.screeningkit.playback.picture.Workshop;

/// Plays films through libVLC into our own picture. While one film shows, the next can be made ready. It takes
/// over the library and closes it.
public final class VlcPlayer implements Player {
    private static final long TICK_MILLIS = 250;

    private final VlcLibrary library;
    private final VlcThreads threads;
    private final Changeover changeover;
    private final ScreenPixels screen;
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
    private Optional<Showing> current = Optional.empty();
    private Optional<Showing> prepared = Optional.empty();
    private Sound sound = Sound.FULL;
    private SoundSettings settings = SoundSettings.USUAL;
    private volatile List<String> devices = List.of();
    private boolean holding;
    /// The film is over, and only its last frame may still be on its way.
    private boolean ending;

    public VlcPlayer(VlcLibrary library, VlcThreads threads) {
        this.library = library;
        this.threads = threads;
        this.changeover =
                new Changeover(library, new Workshop(library.conversion(), threads.colours(), threads.colourWorkers()));
        this.screen = new ScreenPixels(changeover.pane());
        threads.ask(() -> devices = library.devices(), () -> {});
        this.watch =
                threads.watch().scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public Region picture() {
        return changeover.pane();
    }

    @Override
    public void play(Clip clip) {
        Optional<Showing> ready = prepared.filter(next -> next.clip().equals(clip));
        Optional<Showing> before = current;
        if (ready.isEmpty()) {
            prepared.ifPresent(Showing::release);
            before.ifPresent(Showing::release);
        }
        prepared = Optional.empty();
        holding = false;
        ending = false;
        Showing next = ready.orElseGet(() -> open(clip, Optional.empty(), false));
        current = Optional.of(next);
        next.ask(System.nanoTime());
        next.hold(false);
        if (ready.isPresent()) {
            // Last, because it takes libVLC longest.
            before.ifPresent(Showing::release);
        }
        become(new PlaybackState.Opening(clip));
        pulse.start();
    }

    @Override
    public void prepare(Clip clip) {
        if (prepared.filter(next -> next.clip().equals(clip)).isEmpty()) {
            prepared.ifPresent(Showing::release);
            prepared = Optional.of(open(clip, current, true));
        }
    }

    private Showing open(Clip clip, Optional<Showing> busy, boolean ready) {
        Showing film = new Showing(library, threads, changeover.free(busy), clip, audience);
        film.open(screen.size(), sound, settings, ready);
        return film;
    }

    @Override
    public void pause() {
        holding = true;
        if (state instanceof PlaybackState.Playing(Clip clip)) {
            current.ifPresent(film -> move(film, false));
            become(new PlaybackState.Paused(clip));
        }
    }

    @Override
    public void fadeOut() {
        if (state instanceof PlaybackState.Playing) {
            current.ifPresent(Showing::fadeOut);
        }
        pause();
    }

    @Override
    public void resume() {
        holding = false;
        if (state instanceof PlaybackState.Paused(Clip clip)) {
            current.ifPresent(film -> move(film, true));
            become(new PlaybackState.Playing(clip));
        }
    }

    private static void move(Showing film, boolean moving) {
        film.run(moving, System.nanoTime());
        film.hold(!moving);
    }

    @Override
    public void seek(Duration position) {
        if (state instanceof PlaybackState.Ended(Clip clip)) {
            play(new Clip(clip.file(), position, clip.nominalDuration()));
        } else {
            current.ifPresent(film -> film.seek(position, System.nanoTime()));
        }
    }

    @Override
    public void stop() {
        if (state instanceof PlaybackState.Playing) {
            current.ifPresent(Showing::fadeOut);
        }
        current.ifPresent(Showing::release);
        prepared.ifPresent(Showing::release);
        current = Optional.empty();
        prepared = Optional.empty();
        ending = false;
        pulse.stop();
        changeover.black();
        become(new PlaybackState.Empty());
    }

    @Override
    public void setVolume(int percent) {
        apply(sound.with(percent));
    }

    @Override
    public void setMuted(boolean muted) {
        apply(sound.withMuted(muted));
    }

    private void apply(Sound wanted) {
        sound = wanted;
        current.ifPresent(film -> film.sound(wanted));
        prepared.ifPresent(film -> film.sound(wanted));
    }

    @Override
    public void arrange(SoundSettings wanted) {
        settings = wanted;
        current.ifPresent(film -> film.arrange(wanted));
        prepared.ifPresent(film -> film.arrange(wanted));
    }

    @Override
    public SoundOptions soundOptions() {
        SoundOptions ofFilm = current.map(Showing::soundOptions).orElse(SoundOptions.NONE);
        return ofFilm.devices().isEmpty() ? ofFilm.withDevices(devices) : ofFilm;
    }

    @Override
    public Duration position() {
        return current.map(film -> film.position(System.nanoTime())).orElse(Duration.ZERO);
    }

    @Override
    public Duration duration() {
        return current.map(Showing::duration).orElse(Duration.ZERO);
    }

    @Override
    public PlaybackState state() {
        return state;
    }

    @Override
    public PlaybackStatistics statistics() {
        return current.map(Showing::statistics).orElse(PlaybackStatistics.NONE);
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
        boolean fresh = changeover.pulse(current, prepared, now);
        if (fresh && state instanceof PlaybackState.Opening(Clip clip)) {
            current.ifPresent(film -> move(film, !holding));
            become(holding ? new PlaybackState.Paused(clip) : new PlaybackState.Playing(clip));
        }
        if (ending) {
            ending = false;
            pulse.stop();
            current.ifPresent(film -> become(new PlaybackState.Ended(film.clip())));
        }
    }

    /// On the watch's thread.
    private void tick() {
        threads.fx().execute(() -> {
            if (state instanceof PlaybackState.Opening || state instanceof PlaybackState.Playing) {
                current.ifPresent(film -> {
                    film.count();
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
        public void ended(Showing film, boolean whole) {
            if (current.filter(film::equals).isEmpty() || ending || state instanceof PlaybackState.Failed) {
                return;
            }
            long now = System.nanoTime();
            if (!film.seen()) {
                failed(film, PlaybackFailure.NO_FIRST_FRAME);
            } else if (!whole && film.early(now)) {
                failed(film, PlaybackFailure.BROKEN);
            } else {
                film.end(now);
                ending = true;
            }
        }

        @Override
        public void failed(Showing film, PlaybackFailure cause) {
            film.release();
            if (current.filter(film::equals).isPresent() && !(state instanceof PlaybackState.Failed)) {
                film.run(false, System.nanoTime());
                pulse.stop();
                become(new PlaybackState.Failed(film.clip(), cause));
            } else if (prepared.filter(film::equals).isPresent()) {
                // Told when the film is asked for: it may work by then.
                prepared = Optional.empty();
            }
        }
    }
}
