package org.screeningkit.playback.vlc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.screeningkit.playback.Clip;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.playback.Sound;
import org.screeningkit.playback.SoundOptions;
import org.screeningkit.playback.SoundSettings;
import org.screeningkit.playback.picture.FilmShape;
import org.screeningkit.playback.picture.FilmShape.PixelSize;
import org.screeningkit.playback.tags.ColourTagReader;
import org.screeningkit.playback.tags.WholeFile;
import org.screeningkit.playback.vlc.print.FilmPrint;
import org.screeningkit.playback.vlc.sound.FilmSound;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.MediaPlayerEventAdapter;
import uk.co.caprica.vlcj.player.embedded.EmbeddedMediaPlayer;

/// One film in libVLC, from opening to release. Each film has a libVLC player of its own, because vlcj stops a
/// player on a thread of its own when a film ends, which could stop the film after it.
///
/// Every method runs on the one thread that calls libVLC. libVLC's own threads only hand work over to it.
final class Reel {
    /// Hears what becomes of a reel. Called on any thread.
    interface Listener {
        /// The film was understood and begins.
        ///
        /// @param sounds whether it has a sound track
        void opened(FilmShape shape, Duration length, boolean sounds);

        /// Where the film is.
        void at(Duration position);

        /// The film came to its end.
        ///
        /// @param whole whether all of the file is there and was read, so that an early end is the film's own
        void ended(boolean whole);

        void failed(PlaybackFailure cause);
    }

    private final MediaPlayerFactory factory;
    private final VlcThreads threads;
    private final Projector projector;
    private final Clip clip;
    private final Listener listener;
    private final FilmSound sound;

    private volatile Optional<FilmPrint> print = Optional.empty();
    private Optional<EmbeddedMediaPlayer> player = Optional.empty();
    private boolean paused;
    private boolean released;
    private boolean moved;
    private volatile FilmPrint.Counts last = new FilmPrint.Counts(0, 0, 0);

    Reel(VlcLibrary library, VlcThreads threads, Projector projector, Clip clip, Listener listener) {
        this.factory = library.factory();
        this.sound = new FilmSound(library.audible());
        this.threads = threads;
        this.projector = projector;
        this.clip = clip;
        this.listener = listener;
    }

    /// Opens the film; the listener hears how it went.
    ///
    /// @param screen the pixels of the screen it will be shown on
    /// @param ready to show its first frame and stand still
    void open(PixelSize screen, boolean ready) {
        paused = ready;
        moved = clip.startAt().isPositive();
        Path file = clip.file();
        if (!Files.exists(file)) {
            listener.failed(PlaybackFailure.FILE_MISSING);
        } else if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            listener.failed(PlaybackFailure.FILE_UNREADABLE);
        } else {
            FilmPrint opened = new FilmPrint(factory, file, options());
            print = Optional.of(opened);
            opened.read(understood -> post(() -> parsed(understood, screen)));
        }
    }

    private List<String> options() {
        List<String> options = new ArrayList<>(sound.mediaOptions());
        if (clip.startAt().isPositive()) {
            options.add(":start-time=" + clip.startAt().toMillis() / 1000.0);
        }
        return options;
    }

    private void parsed(boolean understood, PixelSize screen) {
        if (!released && player.isEmpty()) {
            print.filter(_ -> understood)
                    .flatMap(FilmPrint::contents)
                    .ifPresentOrElse(
                            contents -> begin(contents, screen), () -> listener.failed(PlaybackFailure.NOT_A_FILM));
        }
    }

    private void begin(FilmPrint.Contents contents, PixelSize screen) {
        FilmShape shape = contents.shape().orElse(FilmShape.square(16, 9));
        projector
                .callbacks()
                .want(new FrameCallbacks.Wanted(
                        shape,
                        contents.shape().isPresent(),
                        screen,
                        ColourTagReader.read(clip.file()).of(contents.codedHeight())));
        listener.opened(shape, contents.length(), contents.sounds());
        EmbeddedMediaPlayer started = factory.mediaPlayers().newEmbeddedMediaPlayer();
        player = Optional.of(started);
        started.videoSurface().set(projector.attachment());
        started.events().addMediaPlayerEventListener(new Events());
        sound.route(started);
        started.media().play(print.orElseThrow().reference(), paused ? new String[] {":start-paused"} : new String[0]);
    }

    void hold(boolean still) {
        paused = still;
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

    /// Reads libVLC's figures.
    void count() {
        print.ifPresent(FilmPrint::count);
    }

    private boolean whole() {
        long size = clip.file().toFile().length();
        // libVLC's count is of 32 bits, and a film that was begun in its middle is not read from its beginning.
        boolean read = moved || size > Integer.MAX_VALUE || counts().read() >= size - size / 10;
        return read && WholeFile.is(clip.file());
    }

    /// As of the last [#count]. Any thread.
    FilmPrint.Counts counts() {
        return print.map(FilmPrint::counts).orElse(last);
    }

    void release() {
        released = true;
        player.ifPresent(running -> {
            running.controls().stop();
            count();
            running.release();
        });
        player = Optional.empty();
        last = counts();
        print.ifPresent(FilmPrint::close);
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

        /// vlcj stops the player by a task of its own; there is nothing to wait for.
        @Override
        public void finished(MediaPlayer running) {
            post(() -> {
                count();
                listener.ended(whole());
            });
        }

        @Override
        public void error(MediaPlayer running) {
            post(() -> listener.failed(PlaybackFailure.BROKEN));
        }
    }
}
