package org.screeningkit.playback.vlc;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.screeningkit.playback.Clip;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.playback.Sound;
import org.screeningkit.playback.SoundOptions;
import org.screeningkit.playback.SoundSettings;
import org.screeningkit.playback.picture.FilmShape;
import org.screeningkit.playback.picture.TargetScreen;
import org.screeningkit.playback.tags.ColourTags;
import org.screeningkit.playback.vlc.print.FilmFile;
import org.screeningkit.playback.vlc.print.FilmPrint;
import org.screeningkit.playback.vlc.sound.FilmSound;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.MediaPlayerEventAdapter;
import uk.co.caprica.vlcj.player.embedded.EmbeddedMediaPlayer;

/// One film in libVLC, from opening to release. Each film has a libVLC player of its own, because vlcj stops a
/// player on a thread of its own when a film ends, which could stop the film after it. Every method runs on the one
/// thread that calls libVLC.
final class Reel {
    private static final long LATENESS_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    /// Hears what becomes of a reel. Called on any thread.
    interface Listener {
        /// The film was understood and begins.
        ///
        /// @param sounds whether it has a sound track
        void opened(FilmShape shape, Duration length, boolean sounds);

        /// Where the film is.
        void at(Duration position);

        void ended();

        void failed(PlaybackFailure cause);
    }

    private final VlcLibrary library;
    private final VlcThreads threads;
    private final Projector projector;
    private final Clip clip;
    private final FilmFile file;
    private final Listener listener;
    private final FilmSound sound;

    private volatile Optional<FilmPrint> print = Optional.empty();
    private Optional<EmbeddedMediaPlayer> player = Optional.empty();
    private boolean paused;
    private boolean released;
    /// Made ready, and its first frame is still to be asked for.
    private boolean unseen;
    private volatile boolean moved;
    private volatile Duration frameTime = Duration.ZERO;
    private volatile FilmPrint.Counts last = new FilmPrint.Counts(0, 0, 0);

    Reel(VlcLibrary library, VlcThreads threads, Projector projector, Clip clip, Listener listener) {
        this.library = library;
        this.sound = new FilmSound(library.audible());
        this.threads = threads;
        this.projector = projector;
        this.clip = clip;
        this.file = new FilmFile(clip.file());
        this.listener = listener;
    }

    /// Opens the film; the listener hears how it went.
    ///
    /// @param screen the pixels of the screen it will be shown on
    /// @param ready to show its first frame and stand still
    void open(TargetScreen screen, boolean ready) {
        paused = ready;
        unseen = ready;
        moved = clip.startAt().isPositive();
        threads.inquire(file::findings, FilmFile.Findings.NO_ANSWER, found -> {
            if (!released) {
                found.trouble().ifPresentOrElse(listener::failed, () -> load(screen, found.colours()));
            }
        });
    }

    private void load(TargetScreen screen, ColourTags colours) {
        FilmPrint opened = new FilmPrint(library.factory(), clip.file(), sound.mediaOptions(clip.startAt()));
        print = Optional.of(opened);
        opened.read(understood -> post(() -> {
            if (!released && player.isEmpty()) {
                opened.contents()
                        .filter(_ -> understood)
                        .ifPresentOrElse(
                                contents -> begin(contents, screen, colours),
                                () -> listener.failed(PlaybackFailure.NOT_A_FILM));
            }
        }));
    }

    private void begin(FilmPrint.Contents contents, TargetScreen screen, ColourTags colours) {
        FilmShape shape = contents.shape().orElse(FilmShape.square(16, 9));
        projector
                .callbacks()
                .want(new FrameCallbacks.Wanted(
                        shape, contents.shape().isPresent(), screen, colours.of(contents.codedHeight())));
        frameTime = contents.frameTime();
        listener.opened(shape, contents.length(), contents.sounds());
        EmbeddedMediaPlayer started = library.factory().mediaPlayers().newEmbeddedMediaPlayer();
        player = Optional.of(started);
        started.videoSurface().set(projector.attachment());
        started.events().addMediaPlayerEventListener(new Events());
        projector.surface().stand(paused);
        sound.listen(started);
        started.media()
                .prepare(print.orElseThrow().reference(), paused ? new String[] {":start-paused"} : new String[0]);
        sound.begin(started);
        started.controls().play();
    }

    void hold(boolean still) {
        paused = still;
        if (!still) {
            unseen = false;
            projector.surface().stand(false);
        }
        player.ifPresent(running -> {
            running.controls().setPause(still);
            if (!still) {
                sound.fadeIn(running);
            }
        });
    }

    /// Lets the sound die away before what is asked next.
    void fadeOut() {
        if (!paused) {
            player.ifPresent(sound::fadeOut);
        }
    }

    void seek(Duration position) {
        moved = true;
        player.ifPresent(running -> running.controls().setTime(position.toMillis()));
    }

    void sound(Sound wanted) {
        sound.want(wanted);
        player.ifPresent(sound::volume);
    }

    void arrange(SoundSettings wanted) {
        sound.want(wanted);
        player.ifPresent(sound::apply);
    }

    /// Any thread.
    SoundOptions soundOptions() {
        return sound.options();
    }

    /// Reads libVLC's figures, and what sound devices there are.
    void count() {
        print.ifPresent(FilmPrint::count);
        player.ifPresent(sound::look);
    }

    /// Asks the file why the film stands still; the answer is empty where the file is well. On VLC's thread.
    void examine(double share, Consumer<Optional<PlaybackFailure>> answer) {
        threads.inquire(() -> file.trouble(share), Optional.of(PlaybackFailure.FILE_UNREADABLE), answer);
    }

    /// Asks the file why the film is over too soon; the answer is empty where that is the film's own end.
    void explain(Consumer<Optional<PlaybackFailure>> answer) {
        // A film that was begun in its middle is not read from its beginning.
        threads.inquire(
                () -> file.cutOff(moved || file.readBy(counts().read())),
                Optional.of(PlaybackFailure.FILE_UNREADABLE),
                answer);
    }

    /// As of the last [#count]. Any thread.
    FilmPrint.Counts counts() {
        return print.map(FilmPrint::counts).orElse(last);
    }

    void release() {
        released = true;
        player.ifPresent(running -> {
            // A film whose disk does not answer cannot be stopped.
            if (!threads.endure(running.controls()::stop)) {
                projector.renew();
            }
            count();
            // vlcj waits for its own thread meanwhile.
            threads.aside().execute(running::release);
        });
        player = Optional.empty();
        last = counts();
        // While its disk does not answer, a film that is being read cannot be closed, and no other be read.
        print.filter(opened -> !threads.endure(opened::close)).ifPresent(_ -> library.renew());
        print = Optional.empty();
    }

    private void post(Runnable work) {
        threads.ask(work, () -> listener.failed(PlaybackFailure.BROKEN));
    }

    /// Called on libVLC's threads, where libVLC must not be called.
    private final class Events extends MediaPlayerEventAdapter {
        @Override
        public void timeChanged(MediaPlayer running, long millis) {
            listener.at(Duration.ofMillis(millis));
        }

        /// There is a sound output from now on, and only now does it take a volume.
        @Override
        public void mediaPlayerReady(MediaPlayer running) {
            post(() -> player.ifPresent(sound::apply));
        }

        /// libVLC shows nothing of a film that is to stand still before it is sent to a place.
        @Override
        public void paused(MediaPlayer running) {
            post(() -> player.filter(_ -> unseen).ifPresent(ready -> {
                unseen = false;
                ready.controls().setTime(clip.startAt().toMillis());
            }));
        }

        /// vlcj stops the player by a task of its own; there is nothing to wait for.
        @Override
        public void finished(MediaPlayer running) {
            // libVLC says so when it has taken the last frame up, and before that is due: it is waited for here, on the
            // very thread that would give it up.
            LockSupport.parkNanos(frameTime.toNanos() + LATENESS_NANOS);
            post(() -> {
                count();
                listener.ended();
            });
        }

        @Override
        public void error(MediaPlayer running) {
            post(() -> listener.failed(PlaybackFailure.BROKEN));
        }
    }
}
