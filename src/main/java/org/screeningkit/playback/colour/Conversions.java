package org.screeningkit.playback.colour;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Chooses the fastest conversion that is also right on this machine.
public final class Conversions {
    /// The largest error of a channel that is let pass, in steps of 255.
    public static final int TOLERANCE = 2;

    private static final System.Logger LOG = System.getLogger(Conversions.class.getName());

    private Conversions() {}

    /// The library's conversion where one of the folders holds a libswscale that passes [#error], else plain Java.
    public static Conversion best(List<Path> folders) {
        for (Path folder : folders) {
            Optional<Conversion> fast = library(folder).flatMap(Conversions::proven);
            if (fast.isPresent()) {
                return fast.get();
            }
        }
        return new TableConversion();
    }

    /// The largest error of a channel against the exact equation, over noise in every matrix and range.
    public static int error(Conversion conversion) {
        int worst = 0;
        for (ColourSpace.Matrix matrix : ColourSpace.Matrix.values()) {
            for (ColourSpace.Range range : ColourSpace.Range.values()) {
                worst = Math.max(worst, error(conversion, new ColourSpace(matrix, range), 64, 8));
            }
        }
        return worst;
    }

    static int error(Conversion conversion, ColourSpace colours, int width, int height) {
        YuvPlanes planes = YuvPlanes.allocate(width, height);
        RandomGenerator noise = RandomGenerator.of("L64X128MixRandom");
        for (long i = 0; i < planes.memory().byteSize(); i++) {
            planes.memory().set(JAVA_BYTE, i, (byte) noise.nextInt());
        }
        MemorySegment pixels = Arena.ofAuto().allocate(4L * width * height, 64);
        conversion.stripe(planes, pixels, colours, 0, height).run();
        ColourSpace.Equation equation = colours.equation();
        int worst = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = pixels.get(JAVA_INT, 4L * (y * width + x));
                worst = Math.max(worst, distance(pixel, exact(equation, planes, x, y)));
            }
        }
        return worst;
    }

    private static int exact(ColourSpace.Equation equation, YuvPlanes planes, int x, int y) {
        long chroma = (long) (y / 2) * planes.chromaPitch() + x / 2;
        double luma = equation.luma() * (at(planes, (long) y * planes.lumaPitch() + x) - equation.black());
        int u = at(planes, planes.uOffset() + chroma) - 128;
        int v = at(planes, planes.vOffset() + chroma) - 128;
        int red = channel(luma + equation.redV() * v);
        int green = channel(luma + equation.greenU() * u + equation.greenV() * v);
        return 0xff000000 | red << 16 | green << 8 | channel(luma + equation.blueU() * u);
    }

    private static int at(YuvPlanes planes, long offset) {
        return planes.memory().get(JAVA_BYTE, offset) & 255;
    }

    private static int channel(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }

    private static int distance(int one, int other) {
        int worst = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            worst = Math.max(worst, Math.abs((one >>> shift & 255) - (other >>> shift & 255)));
        }
        return worst;
    }

    private static Optional<Path> library(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> file.getFileName().toString().matches("libswscale\\.so\\.\\d+|swscale-\\d+\\.dll"))
                    .max(Path::compareTo);
        } catch (IOException unreadable) {
            LOG.log(Level.DEBUG, "no libswscale in {0}", folder);
            return Optional.empty();
        }
    }

    private static Optional<Conversion> proven(Path file) {
        try {
            Conversion conversion = new SwscaleConversion(file);
            int error = error(conversion);
            if (error <= TOLERANCE) {
                return Optional.of(conversion);
            }
            LOG.log(Level.WARNING, "{0} is off by {1} steps and is not used", file, error);
        } catch (IllegalArgumentException | IllegalStateException | java.util.NoSuchElementException unusable) {
            LOG.log(Level.WARNING, "{0} cannot be used: {1}", file, unusable.toString());
        }
        return Optional.empty();
    }
}
