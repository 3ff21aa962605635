package org.screeningkit.playback.vlc;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.Region;
import org.screeningkit.playback.Clip;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.playback.PlaybackState;
import org.screeningkit.playback.PlaybackStatistics;
import org.screeningkit.playback.Player;
import org.screeningkit.playback.picture.FilmPane;
import org.screeningkit.playback.picture.FilmShape;
import org.screeningkit.playback.picture.Workshop;

/// Plays films through libVLC into our own picture. Two projectors take turns: while one shows, the other can
/// make the next film ready.
public final class VlcPlayer implements Player {
    private static final System.Logger LOG = System.getLogger(VlcPlayer.class.getName());
    private static final long TICK_MILLIS = 250;
    private static final long CLOSE_SECONDS = 3;

    private final VlcLibrary library;
    private final VlcThreads threads;
    private final ScreenPixels screen;
    private final List<Projector> projectors;
    private final FilmPane pane = new FilmPane();
    private final List<Consumer<PlaybackState>> listeners = new ArrayList<>();
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
    /// The film last seen, whose last frame stays until the next one has its first.
    private Optional<Showing> visible = Optional.empty();
    private boolean holding;
    /// The film is over, and only its last frame may still be on its way.
    private boolean ending;
    private int volume = 100;
    private boolean muted;

    public VlcPlayer(VlcLibrary library, VlcThreads threads, Workshop workshop) {
        this.library = library;
        this.threads = threads;
        this.screen = new ScreenPixels(pane);
        this.projectors = List.of(new Projector(library.file(), workshop), new Projector(library.file(), workshop));
        this.watch =
                threads.watch().scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public Region picture() {
        return pane;
    }

    @Override
    public void play(Clip clip) {
        long now = System.nanoTime();
        Optional<Showing> ready = prepared.filter(next -> next.clip().equals(clip));
        if (ready.isEmpty()) {
            drop(prepared);
        }
        drop(current);
        prepared = Optional.empty();
        holding = false;
        ending = false;
        Showing next = ready.orElseGet(() -> open(clip, false, now));
        current = Optional.of(next);
        next.ask(now);
        ask(() -> next.reel().pause(false));
        become(new PlaybackState.Opening(clip));
        pulse.start();
    }

    @Override
    public void prepare(Clip clip) {
        if (prepared.filter(next -> next.clip().equals(clip)).isPresent()) {
            return;
        }
        drop(prepared);
        prepared = Optional.of(open(clip, true, System.nanoTime()));
    }

    private Showing open(Clip clip, boolean paused, long now) {
        Projector free = projectors.stream()
                .filter(projector ->
                        current.filter(film -> film.projector() == projector).isEmpty())
                .filter(projector ->
                        visible.filter(film -> film.projector() == projector).isEmpty())
                .findFirst()
                .orElse(projectors.getFirst());
        Hearing hearing = new Hearing();
        Reel reel = new Reel(library, threads.vlc(), free, clip, hearing);
        Showing showing = new Showing(clip, reel, free, now);
        hearing.of = Optional.of(showing);
        var pixels = screen.size();
        int percent = volume;
        boolean silent = muted;
        ask(() -> {
            reel.pause(paused);
            reel.sound(percent, silent);
            reel.open(pixels);
        });
        return showing;
    }

    @Override
    public void pause() {
        holding = true;
        current.ifPresent(film -> {
            if (state instanceof PlaybackState.Playing(Clip clip)) {
                film.run(false, System.nanoTime());
                ask(() -> film.reel().pause(true));
                become(new PlaybackState.Paused(clip));
            }
        });
    }

    @Override
    public void resume() {
        holding = false;
        current.ifPresent(film -> {
            if (state instanceof PlaybackState.Paused(Clip clip)) {
                film.run(true, System.nanoTime());
                ask(() -> film.reel().pause(false));
                become(new PlaybackState.Playing(clip));
            }
        });
    }

    @Override
    public void seek(Duration position) {
        current.ifPresent(film -> {
            Duration to = position.isNegative() ? Duration.ZERO : position;
            Duration within = film.duration().isPositive() && to.compareTo(film.duration()) > 0 ? film.duration() : to;
            film.seek(within, System.nanoTime());
            ask(() -> film.reel().seek(within));
        });
    }

    @Override
    public void stop() {
        drop(current);
        drop(prepared);
        current = Optional.empty();
        prepared = Optional.empty();
        visible = Optional.empty();
        ending = false;
        pulse.stop();
        pane.showBlack();
        become(new PlaybackState.Empty());
    }

    @Override
    public void setVolume(int percent) {
        volume = Math.clamp(percent, 0, 100);
        applySound();
    }

    @Override
    public void setMuted(boolean silent) {
        muted = silent;
        applySound();
    }

    private void applySound() {
        int percent = volume;
        boolean silent = muted;
        current.ifPresent(film -> ask(() -> film.reel().sound(percent, silent)));
        prepared.ifPresent(film -> ask(() -> film.reel().sound(percent, silent)));
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
        pulse.stop();
        watch.cancel(false);
        try {
            threads.vlc().submit(library::close).get(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            LOG.log(Level.ERROR, "libVLC did not stop within {0} s and is left behind", CLOSE_SECONDS);
        } catch (ExecutionException | RejectedExecutionException failure) {
            LOG.log(Level.ERROR, "libVLC could not be closed", failure);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void pulse() {
        long now = System.nanoTime();
        for (Projector projector : projectors) {
            Optional<Showing> owner = current.filter(film -> film.projector() == projector);
            boolean kept = prepared.filter(film -> film.projector() == projector)
                            .isPresent()
                    || visible.filter(film -> film.projector() == projector).isPresent();
            if (owner.isPresent()) {
                show(owner.get(), now);
            } else if (!kept) {
                projector.surface().hide();
            }
        }
        if (ending) {
            ending = false;
            pulse.stop();
            current.ifPresent(film -> become(new PlaybackState.Ended(film.clip())));
        }
    }

    private void show(Showing film, long now) {
        film.pulse(now).ifPresent(frame -> {
            pane.show(frame, film.aspect());
            visible = Optional.of(film);
            if (state instanceof PlaybackState.Opening(Clip clip)) {
                film.run(!holding, now);
                if (holding) {
                    ask(() -> film.reel().pause(true));
                }
                become(holding ? new PlaybackState.Paused(clip) : new PlaybackState.Playing(clip));
            }
        });
    }

    /// On the watch's thread.
    private void tick() {
        threads.fx().execute(() -> {
            long now = System.nanoTime();
            boolean watched = state instanceof PlaybackState.Opening || state instanceof PlaybackState.Playing;
            current.filter(_ -> watched).ifPresent(film -> {
                ask(film.reel()::count);
                film.overdue(now).ifPresent(cause -> fail(film, cause));
            });
        });
    }

    private void fail(Showing film, PlaybackFailure cause) {
        if (current.filter(open -> open == film).isPresent()) {
            film.run(false, System.nanoTime());
            ask(film.reel()::release);
            pulse.stop();
            become(new PlaybackState.Failed(film.clip(), cause));
        } else if (prepared.filter(open -> open == film).isPresent()) {
            // It is told when it is asked for: it may work by then.
            drop(prepared);
            prepared = Optional.empty();
        }
    }

    private void drop(Optional<Showing> film) {
        film.ifPresent(gone -> ask(gone.reel()::release));
    }

    private void ask(Runnable work) {
        try {
            threads.vlc().execute(work);
        } catch (RejectedExecutionException closing) {
            LOG.log(Level.DEBUG, "asked after the end");
        }
    }

    private void become(PlaybackState next) {
        state = next;
        List.copyOf(listeners).forEach(listener -> listener.accept(next));
    }

    /// Carries a reel's news to the JavaFX thread.
    private final class Hearing implements ReelListener {
        private Optional<Showing> of = Optional.empty();

        @Override
        public void opened(FilmShape shape, Duration length) {
            tell(film -> film.opened(shape, length));
        }

        @Override
        public void at(Duration position) {
            long now = System.nanoTime();
            tell(film -> film.at(position, now));
        }

        @Override
        public void ended() {
            tell(film -> {
                if (current.filter(open -> open == film).isEmpty() || state instanceof PlaybackState.Failed || ending) {
                    return;
                }
                long now = System.nanoTime();
                if (!film.seen()) {
                    fail(film, PlaybackFailure.NO_FIRST_FRAME);
                } else if (film.endedEarly(now)) {
                    fail(film, PlaybackFailure.BROKEN);
                } else {
                    film.end(now);
                    ending = true;
                }
            });
        }

        @Override
        public void failed(PlaybackFailure cause) {
            tell(film -> fail(film, cause));
        }

        private void tell(Consumer<Showing> news) {
            threads.fx().execute(() -> of.ifPresent(news));
        }
    }
}
