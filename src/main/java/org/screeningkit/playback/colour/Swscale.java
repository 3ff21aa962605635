package org.screeningkit.playback.colour;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Optional;

/// The few functions of libswscale that a conversion needs. Addresses travel as plain numbers, so that a call
/// makes no object.
///
/// Functions and constants: libswscale/swscale.h, libavutil/pixfmt.h of FFmpeg 4 to 7.
final class Swscale {
    static final int YUV420P = 0;
    static final int BGRA = 28;
    static final int BILINEAR = 2;

    private static final int UNITY = 1 << 16;
    /// Most of half a step of 255 in the library's 16.16 brightness. Its fast path cuts where it should round:
    /// for limited range this turns errors of up to three steps, all towards dark, into errors of at most two,
    /// and is still too little to lift black.
    private static final int ROUNDING = 192;

    private final MethodHandle getContext;
    private final MethodHandle setColours;
    private final MethodHandle coefficients;
    private final MethodHandle scale;
    private final MethodHandle free;

    /// @throws IllegalArgumentException when there is no such library
    @SuppressWarnings("restricted")
    Swscale(Path library, Arena arena) {
        SymbolLookup symbols = SymbolLookup.libraryLookup(library, arena);
        Linker linker = Linker.nativeLinker();
        getContext = linker.downcallHandle(
                symbols.findOrThrow("sws_getContext"),
                FunctionDescriptor.of(
                        ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG,
                        JAVA_LONG, JAVA_LONG));
        setColours = linker.downcallHandle(
                symbols.findOrThrow("sws_setColorspaceDetails"),
                FunctionDescriptor.of(
                        JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
        coefficients = linker.downcallHandle(
                symbols.findOrThrow("sws_getCoefficients"), FunctionDescriptor.of(ADDRESS, JAVA_INT));
        scale = linker.downcallHandle(
                symbols.findOrThrow("sws_scale"),
                FunctionDescriptor.of(
                        JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG));
        free = linker.downcallHandle(symbols.findOrThrow("sws_freeContext"), FunctionDescriptor.ofVoid(ADDRESS));
    }

    /// A context for pictures of one size and colour space, freed when the arena is; empty where the library
    /// has none.
    @SuppressWarnings("restricted")
    Optional<MemorySegment> context(int width, int height, ColourSpace colours, Arena arena) {
        try {
            MemorySegment context = (MemorySegment)
                    getContext.invokeExact(width, height, YUV420P, width, height, BGRA, BILINEAR, 0L, 0L, 0L);
            if (context.equals(MemorySegment.NULL)) {
                return Optional.empty();
            }
            MemorySegment owned = context.reinterpret(arena, this::free);
            MemorySegment matrix = (MemorySegment) coefficients.invokeExact(number(colours.matrix()));
            int full = colours.range() == ColourSpace.Range.FULL ? 1 : 0;
            int rounding = full == 1 ? 0 : ROUNDING;
            int done = (int) setColours.invokeExact(owned, matrix, full, matrix, 1, rounding, UNITY, UNITY);
            return done < 0 ? Optional.empty() : Optional.of(owned);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    void scale(long context, long sources, long sourcePitches, int rows, long targets, long targetPitches) {
        try {
            int _ = (int) scale.invokeExact(context, sources, sourcePitches, 0, rows, targets, targetPitches);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void free(MemorySegment context) {
        try {
            free.invokeExact(context);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int number(ColourSpace.Matrix matrix) {
        return switch (matrix) {
            case BT_709 -> 1;
            case BT_601 -> 5;
            case BT_2020 -> 9;
        };
    }
}
