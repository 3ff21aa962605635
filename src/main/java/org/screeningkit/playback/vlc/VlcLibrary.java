package org.screeningkit.playback.vlc;

import com.sun.jna.NativeLibrary;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.screeningkit.playback.FilmInspection;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.playback.colour.Conversion;
import org.screeningkit.playback.colour.Conversions;
import org.screeningkit.playback.install.LibVlcFolders;
import org.screeningkit.playback.install.NativeMemory;
import org.screeningkit.playback.install.SoundHardware;
import org.screeningkit.playback.vlc.LibVlcMissing.Reason;
import org.screeningkit.playback.vlc.print.FilmPrint;
import uk.co.caprica.vlcj.binding.support.runtime.RuntimeUtil;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.factory.discovery.NativeDiscovery;
import uk.co.caprica.vlcj.factory.discovery.strategy.LinuxNativeDiscoveryStrategy;
import uk.co.caprica.vlcj.factory.discovery.strategy.NativeDiscoveryStrategy;
import uk.co.caprica.vlcj.factory.discovery.strategy.OsxNativeDiscoveryStrategy;
import uk.co.caprica.vlcj.factory.discovery.strategy.WindowsNativeDiscoveryStrategy;
import uk.co.caprica.vlcj.player.base.AudioDevice;
import uk.co.caprica.vlcj.player.base.MediaPlayer;

/// libVLC, found and started. Opening and closing take a moment and may be done on any one thread.
public final class VlcLibrary implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;
    private static final System.Logger LOG = System.getLogger(VlcLibrary.class.getName());

    private final List<String> arguments;
    private final Path file;
    private final boolean audible;
    private final Conversion conversion;
    private volatile MediaPlayerFactory factory;

    private VlcLibrary(List<String> arguments, Path file, boolean audible) {
        this.arguments = arguments;
        this.factory = start(arguments);
        this.file = file;
        this.audible = audible;
        this.conversion = Conversions.best(List.of(file.resolveSibling("").toAbsolutePath()));
    }

    /// Finds libVLC where it is installed and starts it.
    public static VlcLibrary open() throws LibVlcMissing {
        return open(LibVlcFolders.ofThisMachine(), SoundHardware.ofThisMachine());
    }

    static VlcLibrary open(LibVlcFolders folders, SoundHardware sound) throws LibVlcMissing {
        Path file = folders.find()
                .orElseThrow(
                        () -> new LibVlcMissing(Reason.NOT_FOUND, folders.all().toString()));
        boolean linux = !folders.windows() && !folders.mac();
        boolean audible = sound.present(linux);
        NativeMemory.giveBackLargeBlocks();
        prepare(folders, file.resolveSibling("").toAbsolutePath().toString());
        try {
            VlcLibrary library = new VlcLibrary(arguments(linux, audible), file, audible);
            LOG.log(Level.DEBUG, "libVLC {0} at {1}", library.version(), file);
            return library;
        } catch (UnsatisfiedLinkError | NoClassDefFoundError unloadable) {
            throw new LibVlcMissing(Reason.NOT_LOADABLE, unloadable);
        } catch (RuntimeException unstartable) {
            throw new LibVlcMissing(Reason.NO_PLUGINS, unstartable);
        }
    }

    public String version() {
        return factory.application().version();
    }

    /// The library file in use.
    public Path file() {
        return file;
    }

    /// Whether there was a sound device when it was started.
    public boolean audible() {
        return audible;
    }

    /// The fastest right way to colours that came along.
    public Conversion conversion() {
        return conversion;
    }

    /// Looks into a film's file; waits a few seconds at most. On the one thread that calls libVLC.
    public FilmInspection inspect(Path film) {
        if (!Files.isRegularFile(film)) {
            return FilmInspection.failed(PlaybackFailure.FILE_MISSING);
        }
        if (!Files.isReadable(film)) {
            return FilmInspection.failed(PlaybackFailure.FILE_UNREADABLE);
        }
        try (FilmPrint print = new FilmPrint(factory, film, List.of())) {
            CompletableFuture<Boolean> parsed = new CompletableFuture<>();
            print.read(parsed::complete);
            return Optional.of(parsed.get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .filter(understood -> understood)
                    .flatMap(_ -> print.contents())
                    .map(contents -> FilmInspection.of(contents.length()))
                    .orElse(FilmInspection.failed(PlaybackFailure.NOT_A_FILM));
        } catch (ExecutionException | TimeoutException unanswered) {
            return FilmInspection.failed(PlaybackFailure.NOT_A_FILM);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return FilmInspection.failed(PlaybackFailure.BROKEN);
        }
    }

    /// The names of this machine's sound devices. On the one thread that calls libVLC.
    List<String> devices() {
        MediaPlayer listener = factory.mediaPlayers().newMediaPlayer();
        try {
            return listener.audio().outputDevices().stream()
                    .map(AudioDevice::getLongName)
                    .toList();
        } finally {
            listener.release();
        }
    }

    MediaPlayerFactory factory() {
        return factory;
    }

    /// Starts libVLC once more, and leaves what was started before to a disk that does not answer: it reads one file
    /// after the other and would never come to the next. On the one thread that calls libVLC.
    void renew() {
        LOG.log(Level.ERROR, "libVLC waits for a disk; it is left behind and started anew");
        factory = start(arguments);
    }

    /// No discovery: vlcj's own searches whole trees, which has taken minutes on some machines.
    private static MediaPlayerFactory start(List<String> arguments) {
        return new MediaPlayerFactory((NativeDiscovery) null, arguments);
    }

    @Override
    public void close() {
        factory.release();
    }

    private static void prepare(LibVlcFolders folders, String folder) {
        NativeDiscoveryStrategy system = folders.windows()
                ? new WindowsNativeDiscoveryStrategy()
                : folders.mac() ? new OsxNativeDiscoveryStrategy() : new LinuxNativeDiscoveryStrategy();
        if (system.onFound(folder)) {
            NativeLibrary.addSearchPath(RuntimeUtil.getLibVlcLibraryName(), folder);
        }
        if (System.getenv("VLC_PLUGIN_PATH") == null) {
            system.onSetPluginPath(folder);
        }
    }

    /// Names checked against libVLC 3.0.24; an unknown one would keep it from starting.
    private static List<String> arguments(boolean linux, boolean audible) {
        List<String> arguments = new ArrayList<>(List.of(
                "--intf=dummy",
                "--quiet",
                "--no-video-title-show",
                "--no-snapshot-preview",
                "--no-osd",
                "--no-lua",
                "--no-metadata-network-access",
                "--no-media-library",
                "--no-interact",
                "--no-sub-autodetect-file",
                "--no-volume-save",
                "--file-caching=1000"));
        if (linux) {
            arguments.add("--no-xlib");
        }
        if (!audible) {
            arguments.add("--aout=adummy");
        }
        return arguments;
    }
}
