package org.screeningkit.playback.vlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screeningkit.playback.vlc.FilmRoom.fx;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.screeningkit.playback.PlaybackState.Ended;
import org.screeningkit.playback.PlaybackStatistics;
import org.screeningkit.playback.colour.ColourSpace;

/// What organisers bring: each kind of film opens, has its shape and its sound tracks, and comes to its end. A few of
/// them at every build; all with `-Dscreeningkit.formats=all`, which also prints what was missing of each.
@Tag("vlc")
@Tag("formats")
class FormatsTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int SECONDS = 3;
    private static final boolean ALL = "all".equals(System.getProperty("screeningkit.formats"));

    /// @param aspect width through height as it is to be seen
    record Kind(String name, int width, int height, String rate, String video, String audio, double aspect) {
        Kind(String name, int width, int height, String rate, String video, String audio) {
            this(name, width, height, rate, video, audio, (double) width / height);
        }

        @Override
        public String toString() {
            return String.join(" ", name, width + "x" + height, rate, video, audio);
        }
    }

    static Stream<Kind> kinds() {
        String h264 = "libx264 -preset ultrafast -crf 18";
        String hevc = "libx265 -preset ultrafast -x265-params log-level=none";
        String vp9 = "libvpx-vp9 -deadline realtime -cpu-used 8 -b:v 2M";
        String av1 = "libaom-av1 -usage realtime -cpu-used 8 -b:v 2M";
        List<Kind> always = List.of(
                new Kind("plain.mp4", 640, 360, "24", h264, "aac"),
                new Kind("hevc.mkv", 640, 360, "25", hevc, "flac"),
                new Kind("vp9.webm", 640, 360, "30", vp9, "libopus"),
                new Kind("wide-pixels.mp4", 720, 576, "25", h264 + " -vf setsar=64/45", "aac", 720.0 * 64 / 45 / 576));
        List<Kind> more = List.of(
                new Kind("hevc.mp4", 640, 360, "25", hevc, "aac"),
                new Kind("hevc.mov", 640, 360, "25", hevc + " -tag:v hvc1", "aac"),
                new Kind("plain.mov", 640, 360, "24", h264, "aac"),
                new Kind("plain.mkv", 640, 360, "24", h264, "libmp3lame"),
                new Kind("av1.webm", 640, 360, "24", av1, "libopus"),
                new Kind("mp3.mp4", 640, 360, "25", h264, "libmp3lame"),
                new Kind("opus.mkv", 640, 360, "25", h264, "libopus"),
                new Kind("none.mp4", 640, 360, "25", h264, ""),
                new Kind("rate-23976.mp4", 640, 360, "24000/1001", h264, "aac"),
                new Kind("rate-2997.mp4", 640, 360, "30000/1001", h264, "aac"),
                new Kind("rate-50.mp4", 1280, 720, "50", h264, "aac"),
                new Kind("rate-60.mp4", 1280, 720, "60", h264, "aac"),
                new Kind("varying.mp4", 640, 360, "30", h264 + " -vf select='mod(n,7)' -fps_mode vfr", "aac"),
                new Kind("turned.mp4", 640, 360, "30", h264, "aac", 360.0 / 640),
                new Kind("480p.mp4", 854, 480, "30", h264, "aac"),
                new Kind("1080p24.mp4", 1920, 1080, "24", h264, "aac"),
                new Kind("1080p30.mp4", 1920, 1080, "30", h264, "aac"),
                new Kind("4k24.mp4", 3840, 2160, "24", h264, "aac"));
        return ALL ? Stream.concat(always.stream(), more.stream()) : always.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void thisKindOfFilmPlaysInItsShapeToItsEnd(Kind kind) throws Exception {
        Path film = make(kind);
        try (FilmRoom room = new FilmRoom(960, 540)) {
            room.play(film);
            assertThat(room.awaitEnd(LIMIT)).isInstanceOf(Ended.class);
            PlaybackStatistics figures = fx(room.player::statistics);
            if (ALL) {
                System.err.printf(
                        "%-70s shown %d, lost %d, dropped %d%n",
                        kind, figures.shown(), figures.lost(), figures.dropped());
            }

            ImageView view = (ImageView)
                    fx(() -> room.player.picture().getChildrenUnmodifiable().getFirst());
            double seen = view.getBoundsInParent().getWidth()
                    / view.getBoundsInParent().getHeight();
            assertThat(seen / kind.aspect()).isBetween(0.99, 1.01);
            assertThat(fx(() -> room.player.soundOptions().audioTracks())).hasSize(kind.audio.isEmpty() ? 0 : 1);
            assertThat(figures.shown()).isGreaterThan(10);
            assertThat(fx(room.player::duration).toMillis()).isBetween(900L * SECONDS, 1100L * SECONDS);
        }
    }

    private static Path make(Kind kind) throws Exception {
        String[] rate = kind.rate.split("/");
        double perSecond = Double.parseDouble(rate[0]) / (rate.length > 1 ? Double.parseDouble(rate[1]) : 1);
        List<String> options = new ArrayList<>(List.of("-c:v"));
        options.addAll(List.of(kind.video.split(" ")));
        if (!kind.audio.isEmpty()) {
            options.addAll(List.of("-c:a", kind.audio));
        }
        Path film = new CodedFilm(
                        kind.width,
                        kind.height,
                        kind.rate,
                        (int) Math.round(SECONDS * perSecond),
                        ColourSpace.untagged(kind.height),
                        options,
                        !kind.audio.isEmpty())
                .make("kind-" + kind.name);
        return kind.name.startsWith("turned") ? turned(film) : film;
    }

    /// As a telephone held upright leaves it: lying frames and a note that they are to be turned.
    private static Path turned(Path film) throws Exception {
        Path upright = film.resolveSibling("upright-" + film.getFileName());
        Process ffmpeg = new ProcessBuilder(
                        ("ffmpeg -v error -y -i " + film + " -c copy -metadata:s:v:0 rotate=90 " + upright).split(" "))
                .inheritIO()
                .start();
        assertThat(ffmpeg.waitFor()).isZero();
        return upright;
    }
}
