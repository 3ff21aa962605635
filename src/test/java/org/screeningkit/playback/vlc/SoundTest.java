package org.screeningkit.playback.vlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screeningkit.playback.vlc.FilmRoom.fx;
import static org.screeningkit.playback.vlc.SoundServer.heard;
import static org.screeningkit.playback.vlc.SoundServer.tone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screeningkit.playback.PlaybackState.Ended;
import org.screeningkit.playback.PlaybackState.Playing;
import org.screeningkit.playback.SoundSettings;
import org.screeningkit.playback.install.LibVlcFolders;

/// What can be heard, on a real sound server and the real libVLC.
@Tag("vlc")
class SoundTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int ORIGINAL = 440;
    private static final int DESCRIBED = 1000;

    @TempDir
    Path folder;

    @Test
    void theFilmIsHeardOnTheDeviceThatWasNamedAndOnNoOther() throws Exception {
        try (SoundServer server = new SoundServer(folder);
                FilmRoom room = room(server)) {
            Path hall = server.record("hall");
            Path booth = server.record("booth");
            arrange(room, SoundSettings.USUAL.withDevice("Booth"));
            room.play(film());
            SoundServer.await(() -> last(booth, ORIGINAL) > 0.05);
            assertThat(fx(() -> room.player.soundOptions().devices())).contains("Hall", "Booth");
            assertThat(audible(hall)).isZero();

            // The next film, after a change of mind.
            arrange(room, SoundSettings.USUAL.withDevice("hal"));
            room.play(film());
            SoundServer.await(() -> last(hall, ORIGINAL) > 0.05);
        }
    }

    @Test
    void devicesAreKnownBeforeTheFirstFilm() throws Exception {
        try (SoundServer server = new SoundServer(folder);
                FilmRoom room = room(server)) {
            SoundServer.await(
                    () -> ask(() -> room.player.soundOptions().devices()).contains("Booth"));
        }
    }

    @Test
    void audioDescriptionCanBeChosenBeforeTheFilmAndDuringIt() throws Exception {
        try (SoundServer server = new SoundServer(folder);
                FilmRoom room = room(server)) {
            Path hall = server.record("hall");
            arrange(room, SoundSettings.USUAL.withDevice("Hall").withAudioTrack("audiodescription"));
            room.play(film());
            room.await(Playing.class::isInstance, LIMIT);
            SoundServer.await(() -> last(hall, DESCRIBED) > 0.05);
            assertThat(fx(() -> room.player.soundOptions().audioTracks()))
                    .hasSize(2)
                    .anyMatch(name -> name.contains("Original"))
                    .anyMatch(name -> name.contains("AudioDescription"));
            arrange(room, SoundSettings.USUAL.withDevice("Hall").withAudioTrack("original"));
            SoundServer.await(() -> last(hall, ORIGINAL) > 0.05);
            assertThat(last(hall, DESCRIBED)).isLessThan(0.02);
        }
    }

    @Test
    void underACoverTheSoundDiesAwayAndComesBack() throws Exception {
        try (SoundServer server = new SoundServer(folder);
                FilmRoom room = room(server)) {
            Path hall = server.record("hall");
            arrange(room, SoundSettings.USUAL.withDevice("Hall"));
            room.play(film());
            room.await(Playing.class::isInstance, LIMIT);
            SoundServer.await(() -> last(hall, ORIGINAL) > 0.05);
            fx(() -> {
                room.player.fadeOut();
                return true;
            });
            SoundServer.await(() -> last(hall, ORIGINAL) < 0.001);
            Duration fall = fall(heard(hall));
            assertThat(fall).isBetween(Duration.ofMillis(120), Duration.ofMillis(500));
            fx(() -> {
                room.player.resume();
                return true;
            });
            SoundServer.await(() -> last(hall, ORIGINAL) > 0.05);
        }
    }

    @Test
    void theVenuesDelayIsGivenToEachFilm() throws Exception {
        try (SoundServer server = new SoundServer(folder);
                FilmRoom room = room(server)) {
            Path hall = server.record("hall");
            arrange(room, SoundSettings.USUAL.withDevice("Hall").withDelay(Duration.ofMillis(1500)));
            room.play(film());
            room.await(Playing.class::isInstance, LIMIT);
            long begun = System.nanoTime();
            SoundServer.await(() -> last(hall, ORIGINAL) > 0.05);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(700));
        }
    }

    @Test
    void aTextTrackInsideTheFilmIsDrawnFromItsFirstLineWhereItWasChosen() throws Exception {
        try (FilmRoom room = new FilmRoom(640, 360)) {
            arrange(room, SoundSettings.USUAL.withTextTrack("english"));
            room.play(film());
            SoundServer.await(() -> ask(() -> white(room)) > 100);
        }
    }

    @Test
    void aTextTrackInsideTheFilmIsSwitchedWhileItPlays() throws Exception {
        try (FilmRoom room = new FilmRoom(640, 360)) {
            arrange(room, SoundSettings.USUAL);
            room.play(film());
            room.await(Playing.class::isInstance, LIMIT);
            SoundServer.await(
                    () -> !ask(() -> room.player.soundOptions().textTracks()).isEmpty());
            assertThat(ask(() -> white(room))).isZero();
            arrange(room, SoundSettings.USUAL.withTextTrack("English"));
            SoundServer.await(() -> ask(() -> white(room)) > 100);
            arrange(room, SoundSettings.USUAL);
            SoundServer.await(() -> ask(() -> white(room)) == 0);
        }
    }

    @Test
    void aDeviceThatIsUnpluggedLosesTheFilmToAnotherAndGetsItBackWhenItReturns() throws Exception {
        try (SoundServer server = new SoundServer(folder);
                FilmRoom room = room(server)) {
            arrange(room, SoundSettings.USUAL.withDevice("Booth"));
            room.play(film(30));
            room.await(Playing.class::isInstance, LIMIT);
            Path hall = server.record("hall");
            server.unplug("booth");
            SoundServer.await(() -> last(hall, ORIGINAL) > 0.05);
            SoundServer.await(
                    () -> !ask(() -> room.player.soundOptions().devices()).contains("Booth"));

            server.plug("booth", "Booth");
            Path booth = server.record("booth");
            SoundServer.await(() -> last(booth, ORIGINAL) > 0.05);
        }
    }

    @Test
    void aFilmWhoseOnlyDeviceIsUnpluggedPlaysToItsEnd() throws Exception {
        try (SoundServer server = new SoundServer(folder);
                FilmRoom room = room(server)) {
            room.play(film());
            room.await(Playing.class::isInstance, LIMIT);
            server.unplug("booth");
            server.unplug("hall");
            assertThat(room.awaitEnd(LIMIT)).isInstanceOf(Ended.class);
        }
    }

    @Test
    void aSoundServerThatDiesDoesNotStopTheFilm() throws Exception {
        try (SoundServer server = new SoundServer(folder);
                FilmRoom room = room(server)) {
            room.play(film());
            room.await(Playing.class::isInstance, LIMIT);
            Path hall = server.record("hall");
            SoundServer.await(() -> last(hall, ORIGINAL) > 0.05);
            server.kill();
            assertThat(room.awaitEnd(LIMIT)).isInstanceOf(Ended.class);
        }
    }

    private static FilmRoom room(SoundServer server) throws Exception {
        return new FilmRoom(320, 180, () -> VlcLibrary.open(LibVlcFolders.ofThisMachine(), server.hardware()));
    }

    private static void arrange(FilmRoom room, SoundSettings settings) throws Exception {
        fx(() -> {
            room.player.arrange(settings);
            return true;
        });
    }

    private static <T> T ask(Callable<T> question) {
        try {
            return fx(question);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static long white(FilmRoom room) {
        WritableImage seen = room.player.picture().snapshot(null, null);
        long white = 0;
        for (int y = 0; y < 360; y++) {
            for (int x = 0; x < 640; x++) {
                if ((seen.getPixelReader().getArgb(x, y) & 255) > 200) {
                    white++;
                }
            }
        }
        return white;
    }

    private static Duration audible(Path file) throws Exception {
        short[] sound = heard(file);
        int piece = SoundServer.RATE / 50;
        int pieces = 0;
        for (int from = 0; from + piece <= sound.length; from += piece) {
            pieces += tone(sound, from, piece, ORIGINAL) > 0.005 ? 1 : 0;
        }
        return Duration.ofMillis(20L * pieces);
    }

    private static double last(Path file, int hertz) throws java.io.IOException {
        short[] sound = heard(file);
        return sound.length < 4800 ? 0 : tone(sound, sound.length - 4800, 4800, hertz);
    }

    /// From the last moment at nine tenths of its strength to the first below one twentieth.
    private static Duration fall(short[] sound) {
        int piece = SoundServer.RATE / 100;
        double full = 0;
        for (int from = 0; from + piece <= sound.length; from += piece) {
            full = Math.max(full, tone(sound, from, piece, ORIGINAL));
        }
        int strong = 0;
        int weak = 0;
        for (int from = 0; from + piece <= sound.length; from += piece) {
            double now = tone(sound, from, piece, ORIGINAL);
            if (now > 0.9 * full) {
                strong = from;
                weak = 0;
            } else if (now < 0.05 * full && weak == 0) {
                weak = from;
            }
        }
        return Duration.ofNanos((weak - strong) * 1_000_000_000L / SoundServer.RATE);
    }

    private static Path film() throws Exception {
        return film(5);
    }

    /// Grey with two tones and some lines of text.
    private static Path film(int seconds) throws Exception {
        Path films = Files.createDirectories(Path.of("target", "films"));
        Path film = films.resolve("two-tracks-" + seconds + ".mkv");
        if (Files.exists(film)) {
            return film;
        }
        Assumptions.assumeTrue(CodedFilm.installed(), "ffmpeg is not installed, so no film can be made");
        Path text = Files.writeString(films.resolve("two-tracks-in-lines.srt"), """
                1
                00:00:00,000 --> 00:00:01,900
                Words in the film

                2
                00:00:02,000 --> 00:00:02,900
                More of them

                3
                00:00:03,000 --> 00:00:03,900
                And more

                4
                00:00:04,000 --> 00:00:09,000
                To its end
                """);
        Path unfinished = films.resolve("unfinished-two-tracks-" + seconds + ".mkv");
        Process ffmpeg = new ProcessBuilder(
                        List.of(("ffmpeg -v error -y -f lavfi -i color=c=0x404040:s=640x360:r=25:d=" + seconds + " "
                                        + "-f lavfi -i sine=440:r=48000:d=" + seconds
                                        + " -f lavfi -i sine=1000:r=48000:d=" + seconds + " "
                                        + "-i " + text + " -map 0 -map 1 -map 2 -map 3 -c:v libx264 -preset ultrafast "
                                        + "-c:a aac -c:s subrip -metadata:s:a:0 title=Original "
                                        + "-metadata:s:a:1 title=AudioDescription -metadata:s:s:0 title=English "
                                        + "-disposition:s:0 default " + unfinished)
                                .split(" ")))
                .inheritIO()
                .start();
        assertThat(ffmpeg.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.move(unfinished, film);
    }
}
