package org.screeningkit.app.crew;

import java.time.Duration;
import java.util.Optional;
import org.screeningkit.playback.Clip;
import org.screeningkit.playback.PlaybackState;
import org.screeningkit.playback.Player;
import org.screeningkit.programme.Cue;
import org.screeningkit.programme.Moment.FilmPhase;
import org.screeningkit.programme.Moment.InFilm;
import org.screeningkit.programme.Segment;
import org.screeningkit.programme.Show;
import org.screeningkit.programme.ShowState;

/// Does on the player what the show says, and tells the show what became of the film. FX thread.
public final class Projectionist {
    private final Show show;
    private final Player player;
    private Optional<Clip> open = Optional.empty();
    private Duration startNextAt = Duration.ZERO;

    public Projectionist(Show show, Player player) {
        this.show = show;
        this.player = player;
    }

    /// Takes up the work, from the state the show is in.
    public void start() {
        player.onState(this::report);
        show.observe(this::carryOut);
        ShowState state = show.state();
        sound(state);
        film(state).ifPresentOrElse(this::open, this::prepareNext);
    }

    /// Lets the next film that begins start here instead of at its beginning.
    public void startNextAt(Duration position) {
        startNextAt = position.isNegative() ? Duration.ZERO : position;
    }

    private void carryOut(ShowState before, ShowState now) {
        if (!before.sound().equals(now.sound())) {
            sound(now);
        }
        Optional<InFilm> was = film(before);
        Optional<InFilm> is = film(now);
        if (is.isEmpty()) {
            was.ifPresent(_ -> leave());
            if (before.moment().segment() != now.moment().segment()) {
                prepareNext();
            }
        } else if (was.isEmpty() || was.get().segment() != is.get().segment()) {
            open(is.get());
        } else if (was.get().phase() != is.get().phase()) {
            turn(was.get().phase(), is.get());
        }
    }

    private void turn(FilmPhase was, InFilm film) {
        switch (film.phase()) {
            case PLAYING -> {
                if (was == FilmPhase.FAILED) {
                    open(film);
                } else {
                    player.resume();
                }
            }
            case PAUSED -> player.pause();
            case HELD -> player.fadeOut();
            case FAILED -> leave();
        }
    }

    private void open(InFilm film) {
        if (show.programme().segment(film.segment()) instanceof Segment.Film segment) {
            Clip clip = new Clip(segment.file(), startNextAt, segment.duration());
            startNextAt = Duration.ZERO;
            open = Optional.of(clip);
            player.play(clip);
        }
    }

    /// The last frame of a film that ended stays until the next view has faded in over it.
    private void leave() {
        open = Optional.empty();
        if (!(player.state() instanceof PlaybackState.Ended)) {
            player.stop();
        }
    }

    private void prepareNext() {
        int next = show.state().moment().segment() + 1;
        if (next <= show.programme().last() && show.programme().segment(next) instanceof Segment.Film segment) {
            player.prepare(new Clip(segment.file(), Duration.ZERO, segment.duration()));
        }
    }

    private void report(PlaybackState state) {
        int segment = show.state().moment().segment();
        switch (state) {
            case PlaybackState.Ended(Clip clip) when isOpen(clip) -> show.cue(new Cue.FilmEnded(segment));
            case PlaybackState.Failed(Clip clip, var _) when isOpen(clip) -> show.cue(new Cue.FilmFailed(segment));
            default -> {}
        }
    }

    private boolean isOpen(Clip clip) {
        return open.filter(clip::equals).isPresent();
    }

    private void sound(ShowState state) {
        player.setVolume(state.sound().volume());
        player.setMuted(state.sound().muted());
    }

    private static Optional<InFilm> film(ShowState state) {
        return state.moment() instanceof InFilm film ? Optional.of(film) : Optional.empty();
    }
}
