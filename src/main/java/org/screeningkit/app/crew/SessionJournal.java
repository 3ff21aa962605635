package org.screeningkit.app.crew;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.screeningkit.datafolder.log.Event;
import org.screeningkit.datafolder.log.EventLog;
import org.screeningkit.datafolder.state.Session;
import org.screeningkit.datafolder.state.SessionFile;
import org.screeningkit.datafolder.state.Settings;
import org.screeningkit.playback.Player;
import org.screeningkit.programme.Moment.FilmPhase;
import org.screeningkit.programme.Moment.InFilm;
import org.screeningkit.programme.Moment.OnCard;
import org.screeningkit.programme.Show;
import org.screeningkit.programme.ShowState;
import org.screeningkit.text.Language;

/// Writes down where the evening is, on each change and every second of a film, so that it can go on after a crash or a
/// power cut. Started and asked on the JavaFX thread; the disk is another thread's work, and only the newest state
/// waits for it.
public final class SessionJournal {
    private static final Duration EVERY = Duration.seconds(1);

    private final Show show;
    private final Player player;
    private final Diary diary;
    private final Settings.Role role;
    private final String kitSha256;
    private final Timeline timer = new Timeline();

    public SessionJournal(Show show, Player player, Diary diary, Settings.Role role, String kitSha256) {
        this.show = show;
        this.player = player;
        this.diary = diary;
        this.role = role;
        this.kitSha256 = kitSha256;
    }

    public void start() {
        show.observe((_, _) -> write(false));
        timer.setCycleCount(Animation.INDEFINITE);
        timer.getKeyFrames().add(new KeyFrame(EVERY, _ -> {
            if (show.state().moment() instanceof InFilm film && film.phase() == FilmPhase.PLAYING) {
                write(false);
            }
        }));
        timer.play();
        write(false);
    }

    /// The volunteer ended the evening: nothing is to be taken up again.
    public void end() {
        timer.stop();
        write(true);
    }

    private void write(boolean clean) {
        diary.keep(session(clean));
    }

    private Session session(boolean clean) {
        ShowState state = show.state();
        return new Session(
                kitSha256,
                clean,
                diary.clock.instant(),
                state.moment().segment(),
                phase(state),
                Math.max(0, player.position().toMillis()),
                state.moment() instanceof OnCard(int _, int card) ? card : 0,
                0,
                state.sound().volume(),
                state.sound().muted(),
                state.captions().map(Language::tag).orElse("off"),
                role,
                diary.count.takenBack());
    }

    private static Session.Phase phase(ShowState state) {
        return state.moment() instanceof InFilm film
                ? switch (film.phase()) {
                    case PLAYING -> Session.Phase.PLAYING;
                    case PAUSED, HELD -> Session.Phase.PAUSED;
                    case FAILED -> Session.Phase.SLATE;
                }
                : Session.Phase.SLATE;
    }

    /// The journal's way to the disk.
    public static final class Diary {
        private final SessionFile file;
        private final Executor disk;
        private final InstantSource clock;
        private final EventLog log;
        private final SealedCount count;
        private final AtomicReference<@Nullable Session> newest = new AtomicReference<>();

        public Diary(SessionFile file, Executor disk, InstantSource clock, EventLog log, SealedCount count) {
            this.file = file;
            this.disk = disk;
            this.clock = clock;
            this.log = log;
            this.count = count;
        }

        void keep(Session session) {
            if (newest.getAndSet(session) == null) {
                disk.execute(this::write);
            }
        }

        private void write() {
            Session session = newest.getAndSet(null);
            if (session == null) {
                return;
            }
            try {
                file.save(session);
            } catch (IOException unwritable) {
                log.failure(Event.SESSION_NOT_KEPT, unwritable);
            }
        }
    }
}
