package org.screeningkit.playback.vlc;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.concurrent.locks.LockSupport;
import org.screeningkit.playback.colour.ColourSpace;

/// The parts of `packaging/benchmark` that are easier in Java: making the film, and reading from a virtual
/// display what any player shows on it.
public final class Benchmark {
    /// Of the films that are watched.
    private static final int RATE = 24;
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    /// Something for the decoder to do, where no code and no patch is read; then as large as the film shall be.
    private static final String MOVEMENT =
            "[in]scale=%1$d:-2:flags=neighbor[a];testsrc2=s=%1$dx%2$d:r=%4$d,noise=alls=8:allf=t[b];[a][b]overlay=0:%3$d:shortest=1,format=yuv420p";

    private static final long SAMPLE_NANOS = 2_000_000;

    private Benchmark() {}

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "film" ->
                film(Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]));
            case "changes" -> changes(Path.of(args[1]), Path.of(args[2]));
            case "watch" -> watch(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void film(Path file, int seconds, int width, int rate) throws Exception {
        int height = HEIGHT * width / WIDTH;
        CodedFilm.of(WIDTH, HEIGHT, rate, rate * seconds)
                .silent()
                .with(
                        ColourSpace.untagged(HEIGHT),
                        "-c:v",
                        "libx264",
                        "-preset",
                        "fast",
                        "-crf",
                        "23",
                        "-pix_fmt",
                        "yuv420p",
                        "-colorspace",
                        "bt709",
                        "-color_primaries",
                        "bt709",
                        "-color_trc",
                        "bt709",
                        "-color_range",
                        "tv",
                        "-vf",
                        MOVEMENT.formatted(width, height / 6, height * 5 / 9, rate))
                .make(file.getFileName().toString());
    }

    /// Samples the display until a file named `<figures>.stop` appears, then writes: frames shown, frames
    /// missing after the first second, samples that saw two frames at once for longer than one sample, the
    /// longest time one frame stayed after the first second, the largest colour error.
    private static void watch(Path frameBuffer, Path film, Path figures) throws IOException {
        int frames = Integer.parseInt(film.getFileName().toString().replaceAll("\\D*(\\d+).*", "$1")) * RATE;
        try (FileChannel channel = FileChannel.open(frameBuffer, StandardOpenOption.READ)) {
            MappedByteBuffer screen = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            Display display = new Display(screen);
            Sightings seen = new Sightings(frames);
            Path stop = Path.of(figures + ".stop");
            for (long sample = 0; sample % 64 != 0 || !Files.exists(stop); sample++) {
                seen.add(display, System.nanoTime());
                LockSupport.parkNanos(SAMPLE_NANOS);
            }
            Files.writeString(figures, seen.toString());
        }
    }

    /// Samples the display until a file named `<figures>.stop` appears, then writes for each change from one film
    /// to the next how many milliseconds the last frame of one was up before the first of the next, and for how
    /// many of these neither was to be seen.
    private static void changes(Path frameBuffer, Path figures) throws IOException {
        try (FileChannel channel = FileChannel.open(frameBuffer, StandardOpenOption.READ)) {
            Display display = new Display(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            StringBuilder found = new StringBuilder();
            Path stop = Path.of(figures + ".stop");
            int last = -1;
            long since = 0;
            long seen = 0;
            long unseen = 0;
            for (long sample = 0; sample % 64 != 0 || !Files.exists(stop); sample++) {
                long now = System.nanoTime();
                boolean film = CodedFilm.isOne(display::pixel, WIDTH, HEIGHT);
                int number = film ? CodedFilm.number(display::pixel, WIDTH, HEIGHT) : -1;
                if (!film) {
                    unseen += seen == 0 ? 0 : now - seen;
                } else if (number >= 0 && number != last) {
                    if (number < last) {
                        found.append("%d/%d ".formatted((now - since) / 1_000_000, unseen / 1_000_000));
                    }
                    last = number;
                    since = now;
                    unseen = 0;
                }
                seen = now;
                LockSupport.parkNanos(SAMPLE_NANOS);
            }
            Files.writeString(figures, found.toString().strip());
        }
    }

    /// The frame buffer of Xvfb: an X window dump, whose header is big-endian and whose pixels are the machine's.
    private record Display(MappedByteBuffer dump, int start, int pitch) {
        Display(MappedByteBuffer dump) {
            this(dump, dump.getInt(0) + 12 * dump.getInt(76), dump.getInt(48));
            dump.order(ByteOrder.LITTLE_ENDIAN);
        }

        int pixel(int x, int y) {
            return dump.getInt(start + y * pitch + 4 * x);
        }
    }

    private static final class Sightings {
        private final int frames;
        private final BitSet shown = new BitSet();
        private int last = -1;
        private long since;
        private long longestHold;
        private int torn;
        private long tornSince;
        private int colourError = -1;

        Sightings(int frames) {
            this.frames = frames;
        }

        void add(Display display, long now) {
            CodedFilm.Picture picture = display::pixel;
            if (!CodedFilm.isOne(picture, WIDTH, HEIGHT)) {
                return;
            }
            int number = CodedFilm.number(picture, WIDTH, HEIGHT);
            if (number < 0) {
                // A player writes the screen from top to bottom; only a picture that stays so is torn.
                tornSince = tornSince == 0 ? now : tornSince;
                if (now - tornSince > 12_000_000) {
                    torn++;
                    tornSince = now;
                }
                return;
            }
            tornSince = 0;
            if (number == last || number >= frames) {
                return;
            }
            if (last > RATE) {
                longestHold = Math.max(longestHold, now - since);
            }
            last = number;
            since = now;
            shown.set(number);
            if (number == frames / 2) {
                colourError = CodedFilm.colourError(picture, WIDTH, HEIGHT);
            }
        }

        @Override
        public String toString() {
            int missing = 0;
            for (int number = RATE; number < frames; number++) {
                missing += shown.get(number) ? 0 : 1;
            }
            return "%d %d %d %d %d".formatted(shown.cardinality(), missing, torn, longestHold / 1_000_000, colourError);
        }
    }
}
