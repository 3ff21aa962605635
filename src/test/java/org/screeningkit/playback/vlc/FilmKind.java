package org.screeningkit.playback.vlc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.screeningkit.playback.colour.ColourSpace;

/// A kind of film that organisers bring, made on the spot with a number in every frame.
///
/// @param rate frames a second, whole or as a fraction
/// @param aspect width through height as it is to be seen
record FilmKind(String name, int width, int height, String rate, String video, String audio, double aspect) {
    private static final int SECONDS = 3;
    private static final String H264 = "libx264 -preset ultrafast -crf 18";
    private static final String HEVC = "libx265 -preset ultrafast -x265-params log-level=none";
    private static final String VP9 = "libvpx-vp9 -deadline realtime -cpu-used 8 -b:v 2M";
    private static final String AV1 = "libaom-av1 -usage realtime -cpu-used 8 -b:v 2M";

    FilmKind(String name, int width, int height, String rate, String video, String audio) {
        this(name, width, height, rate, video, audio, (double) width / height);
    }

    /// Each codec and container once.
    static List<FilmKind> few() {
        return List.of(
                new FilmKind("plain.mp4", 640, 360, "24", H264, "aac"),
                new FilmKind("hevc.mkv", 640, 360, "25", HEVC, "flac"),
                new FilmKind("vp9.webm", 640, 360, "30", VP9, "libopus"),
                new FilmKind(
                        "wide-pixels.mp4", 720, 576, "25", H264 + " -vf setsar=64/45", "aac", 720.0 * 64 / 45 / 576));
    }

    static List<FilmKind> all() {
        List<FilmKind> more = List.of(
                new FilmKind("hevc.mp4", 640, 360, "25", HEVC, "aac"),
                new FilmKind("hevc.mov", 640, 360, "25", HEVC + " -tag:v hvc1", "aac"),
                new FilmKind("plain.mov", 640, 360, "24", H264, "aac"),
                new FilmKind("plain.mkv", 640, 360, "24", H264, "libmp3lame"),
                new FilmKind("av1.webm", 640, 360, "24", AV1, "libopus"),
                new FilmKind("mp3.mp4", 640, 360, "25", H264, "libmp3lame"),
                new FilmKind("opus.mkv", 640, 360, "25", H264, "libopus"),
                new FilmKind("none.mp4", 640, 360, "25", H264, ""),
                new FilmKind("rate-23976.mp4", 640, 360, "24000/1001", H264, "aac"),
                new FilmKind("rate-2997.mp4", 640, 360, "30000/1001", H264, "aac"),
                new FilmKind("rate-50.mp4", 1280, 720, "50", H264, "aac"),
                new FilmKind("rate-60.mp4", 1280, 720, "60", H264, "aac"),
                new FilmKind("varying.mp4", 640, 360, "30", H264 + " -vf select='mod(n,7)' -fps_mode vfr", "aac"),
                new FilmKind("turned.mp4", 640, 360, "30", H264, "aac", 360.0 / 640),
                new FilmKind("480p.mp4", 854, 480, "30", H264, "aac"),
                new FilmKind("1080p24.mp4", 1920, 1080, "24", H264, "aac"),
                new FilmKind("1080p30.mp4", 1920, 1080, "30", H264, "aac"),
                new FilmKind("4k24.mp4", 3840, 2160, "24", H264, "aac"));
        return Stream.concat(few().stream(), more.stream()).toList();
    }

    double perSecond() {
        String[] parts = rate.split("/");
        return Double.parseDouble(parts[0]) / (parts.length > 1 ? Double.parseDouble(parts[1]) : 1);
    }

    int seconds() {
        return SECONDS;
    }

    /// The numbers of its frames.
    BitSet frames() {
        BitSet frames = new BitSet();
        frames.set(0, (int) Math.round(SECONDS * perSecond()));
        if (name.startsWith("varying")) {
            for (int number = 0; number < frames.length(); number += 7) {
                frames.clear(number);
            }
        }
        return frames;
    }

    boolean turned() {
        return name.startsWith("turned");
    }

    /// Whether every laptop with two cores is to show all of it: up to 1080p30 and 720p60.
    boolean modest() {
        return (height <= 1080 && perSecond() <= 30.01) || (height <= 720 && perSecond() <= 60.01);
    }

    @Override
    public String toString() {
        return String.join(" ", name, width + "x" + height, rate, video, audio);
    }

    Path make() throws Exception {
        List<String> options = new ArrayList<>(List.of("-c:v"));
        options.addAll(List.of(video.split(" ")));
        if (!audio.isEmpty()) {
            options.addAll(List.of("-c:a", audio));
        }
        Path film = new CodedFilm(
                        width,
                        height,
                        rate,
                        (int) Math.round(SECONDS * perSecond()),
                        ColourSpace.untagged(height),
                        options,
                        !audio.isEmpty())
                .make("kind-" + name);
        return turned() ? turned(film) : film;
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
