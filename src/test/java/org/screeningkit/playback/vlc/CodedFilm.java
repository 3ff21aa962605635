package org.screeningkit.playback.vlc;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.screeningkit.playback.colour.ColourSpace;

/// A film made for a test, whose every frame carries its number twice, as black and white blocks along its top
/// and its bottom edge, with patches of known colours between. What was shown can so be told to the frame, a
/// torn frame by two different numbers.
///
/// @param colours how the patches are encoded
/// @param options what ffmpeg is told about the video: codec, tags
public record CodedFilm(
        int width, int height, String rate, int frames, ColourSpace colours, List<String> options, boolean sound) {
    private static final int BITS = 10;
    /// Encoded exactly by no matrix, and far apart.
    static final int[] PATCHES = {
        0xffffff, 0x000000, 0xc00000, 0x00c000, 0x0000c0, 0xc8966e, 0x808080, 0xc0c000, 0x00c0c0, 0xc000c0
    };

    static CodedFilm of(int width, int height, int rate, int frames) {
        return new CodedFilm(
                width,
                height,
                String.valueOf(rate),
                frames,
                ColourSpace.untagged(height),
                List.of("-c:v", "libx264", "-preset", "ultrafast", "-crf", "10"),
                true);
    }

    CodedFilm silent() {
        return new CodedFilm(width, height, rate, frames, colours, options, false);
    }

    CodedFilm with(ColourSpace other, String... more) {
        return new CodedFilm(width, height, rate, frames, other, List.of(more), sound);
    }

    /// Makes the film, unless it is there from an earlier run. Without ffmpeg the test is skipped.
    Path make(String name) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target", "films"));
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            return file;
        }
        Assumptions.assumeTrue(installed(), "ffmpeg is not installed, so no film can be made");
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y", "-f", "rawvideo"));
        command.addAll(List.of("-pix_fmt", "yuv420p", "-s", width + "x" + height, "-r", rate, "-i", "-"));
        if (sound) {
            command.addAll(List.of("-f", "lavfi", "-i", "sine=440:r=48000", "-c:a", "aac", "-shortest"));
        }
        command.addAll(options);
        Path unfinished = folder.resolve("unfinished-" + name);
        command.add(unfinished.toString());
        Process ffmpeg = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream raw = new BufferedOutputStream(ffmpeg.getOutputStream(), 1 << 20)) {
            for (int number = 0; number < frames; number++) {
                raw.write(frame(number));
            }
        }
        if (!ffmpeg.waitFor(120, TimeUnit.SECONDS) || ffmpeg.exitValue() != 0) {
            throw new IOException("ffmpeg failed on " + name);
        }
        return Files.move(unfinished, file);
    }

    static boolean installed() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(dir -> Files.isExecutable(Path.of(dir, "ffmpeg")));
    }

    private byte[] frame(int number) {
        int chroma = (width + 1) / 2;
        int chromaRows = (height + 1) / 2;
        byte[] planes = new byte[width * height + 2 * chroma * chromaRows];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                planes[y * width + x] = (byte) yuv(argb(number, x, y))[0];
            }
        }
        for (int y = 0; y < chromaRows; y++) {
            for (int x = 0; x < chroma; x++) {
                int[] yuv = yuv(argb(number, 2 * x, 2 * y));
                planes[width * height + y * chroma + x] = (byte) yuv[1];
                planes[width * height + chroma * chromaRows + y * chroma + x] = (byte) yuv[2];
            }
        }
        return planes;
    }

    private int argb(int number, int x, int y) {
        int band = height / 4;
        if (y < band || y >= height - band) {
            int block = Math.min(BITS - 1, x * BITS / width);
            return (number >> block & 1) == 1 ? 0xffffff : 0;
        }
        return PATCHES[Math.min(PATCHES.length - 1, x * PATCHES.length / width)];
    }

    private int[] yuv(int rgb) {
        double red = (rgb >> 16 & 255) / 255.0;
        double green = (rgb >> 8 & 255) / 255.0;
        double blue = (rgb & 255) / 255.0;
        double kr = colours.matrix().red();
        double kb = colours.matrix().blue();
        double luma = kr * red + (1 - kr - kb) * green + kb * blue;
        boolean full = colours.range() == ColourSpace.Range.FULL;
        return new int[] {
            (int) Math.round(full ? 255 * luma : 16 + 219 * luma),
            Math.clamp(Math.round(128 + (full ? 255 : 224) * (blue - luma) / (2 * (1 - kb))), 0, 255),
            Math.clamp(Math.round(128 + (full ? 255 : 224) * (red - luma) / (2 * (1 - kr))), 0, 255)
        };
    }

    /// Anything whose pixels can be read.
    interface Picture {
        int argb(int x, int y);
    }

    /// Whether this is a frame of such a film at all: the first and the second patch are white and black.
    static boolean isOne(Picture picture, int width, int height) {
        int step = width / PATCHES.length;
        return (picture.argb(step / 2, height / 2) & 0xff) > 240
                && (picture.argb(3 * step / 2, height / 2) & 0xff) < 16
                && (picture.argb(7 * step / 2, height / 2) >> 8 & 0xff) > 150;
    }

    /// The number a picture carries, or -1 when its top and its bottom are of different frames.
    static int number(Picture picture, int width, int height) {
        int top = blocks(picture, width, height / 8);
        int bottom = blocks(picture, width, height - 1 - height / 8);
        return top == bottom ? top : -1;
    }

    private static int blocks(Picture picture, int width, int y) {
        int number = 0;
        for (int block = 0; block < BITS; block++) {
            int x = (2 * block + 1) * width / (2 * BITS);
            if ((picture.argb(x, y) & 255) > 128) {
                number |= 1 << block;
            }
        }
        return number;
    }

    /// The largest error of a channel over all patches.
    static int colourError(Picture picture, int width, int height) {
        int worst = 0;
        for (int i = 0; i < PATCHES.length; i++) {
            int seen = picture.argb((2 * i + 1) * width / (2 * PATCHES.length), height / 2);
            for (int shift = 0; shift < 24; shift += 8) {
                worst = Math.max(worst, Math.abs((seen >> shift & 255) - (PATCHES[i] >> shift & 255)));
            }
        }
        return worst;
    }
}
