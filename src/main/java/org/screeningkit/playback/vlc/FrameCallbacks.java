package org.screeningkit.playback.vlc;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.screeningkit.playback.colour.ColourSpace;
import org.screeningkit.playback.colour.YuvPlanes;
import org.screeningkit.playback.picture.FilmShape;
import org.screeningkit.playback.picture.FilmShape.PixelSize;
import org.screeningkit.playback.picture.FilmSurface;
import org.screeningkit.playback.picture.TargetScreen;

/// What libVLC calls for each frame, on its video output thread. Addresses are plain numbers, so that a call
/// makes no object; the entry points live as long as the program, because libVLC may call until it is released.
///
/// Nothing thrown may leave a call: it would end the program. Signatures: vlc/libvlc_media_player.h of VLC 3.
final class FrameCallbacks {
    private static final System.Logger LOG = System.getLogger(FrameCallbacks.class.getName());
    private static final int MAX_PLANES = 3;
    /// All of memory, to write where libVLC says.
    @SuppressWarnings("restricted")
    private static final MemorySegment ANYWHERE = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    private final FilmSurface surface;
    private final AtomicBoolean faulty = new AtomicBoolean();
    private volatile Wanted wanted =
            new Wanted(FilmShape.square(2, 2), false, new TargetScreen(2, 2, true), ColourSpace.untagged(0));

    final MemorySegment lock;
    final MemorySegment unlock;
    final MemorySegment display;
    final MemorySegment setup;
    final MemorySegment cleanup;

    /// What to ask libVLC for.
    ///
    /// @param known whether the shape was read from the film; else libVLC's own figures are taken
    record Wanted(FilmShape shape, boolean known, TargetScreen screen, ColourSpace colours) {}

    FrameCallbacks(FilmSurface surface) {
        this.surface = surface;
        lock = stub("lock", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG));
        unlock = stub("unlock", FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, JAVA_LONG));
        display = stub("display", FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG));
        setup = stub(
                "setup",
                FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));
        cleanup = stub("cleanup", FunctionDescriptor.ofVoid(JAVA_LONG));
    }

    /// For the film that is opened next.
    void want(Wanted next) {
        wanted = next;
    }

    /// Whether a call has failed; the film is then as good as broken.
    boolean faulty() {
        return faulty.get();
    }

    // The five calls. They are found by name, hence not private.

    long lock(long opaque, long planes) {
        try {
            YuvPlanes frame = surface.beginWrite();
            long memory = frame.memory().address();
            ANYWHERE.set(JAVA_LONG, planes, memory);
            ANYWHERE.set(JAVA_LONG, planes + 8, memory + frame.uOffset());
            ANYWHERE.set(JAVA_LONG, planes + 16, memory + frame.vOffset());
        } catch (Throwable failure) {
            report(failure);
        }
        return 0;
    }

    void unlock(long opaque, long picture, long planes) {
        try {
            surface.written();
        } catch (Throwable failure) {
            report(failure);
        }
    }

    void display(long opaque, long picture) {
        try {
            surface.due();
        } catch (Throwable failure) {
            report(failure);
        }
    }

    int setup(long opaque, long chroma, long width, long height, long pitches, long lines) {
        try {
            PixelSize size = size(ANYWHERE.get(JAVA_INT, width), ANYWHERE.get(JAVA_INT, height));
            YuvPlanes layout = YuvPlanes.layout(size.width(), size.height());
            byte[] delivered = new byte[4];
            MemorySegment.copy(ANYWHERE, JAVA_BYTE, chroma, delivered, 0, delivered.length);
            PlaneRequest request = PlaneRequest.of(new String(delivered, StandardCharsets.US_ASCII), wanted.colours());
            surface.open(size, request.colours());
            byte[] asked = request.chroma().getBytes(StandardCharsets.US_ASCII);
            MemorySegment.copy(asked, 0, ANYWHERE, JAVA_BYTE, chroma, asked.length);
            ANYWHERE.set(JAVA_INT, width, size.width());
            ANYWHERE.set(JAVA_INT, height, size.height());
            for (int plane = 0; plane < MAX_PLANES; plane++) {
                ANYWHERE.set(JAVA_INT, pitches + 4L * plane, plane == 0 ? layout.lumaPitch() : layout.chromaPitch());
                ANYWHERE.set(JAVA_INT, lines + 4L * plane, plane == 0 ? layout.height() : layout.chromaRows());
            }
            return 1;
        } catch (Throwable failure) {
            report(failure);
            return 0;
        }
    }

    void cleanup(long opaque) {
        try {
            surface.close();
        } catch (Throwable failure) {
            report(failure);
        }
    }

    /// Decoders pad: 1080 rows arrive as 1088 or 1090. Taking those would make VLC stretch every frame.
    private PixelSize size(int padded, int paddedRows) {
        Wanted asked = wanted;
        FilmShape shape = asked.known() ? asked.shape() : FilmShape.square(padded, paddedRows);
        return shape.pixelsFor(asked.screen());
    }

    private void report(Throwable failure) {
        if (faulty.compareAndSet(false, true)) {
            LOG.log(Level.ERROR, "a frame could not be taken over", failure);
        }
    }

    @SuppressWarnings("restricted")
    private MemorySegment stub(String name, FunctionDescriptor function) {
        try {
            MethodType type = function.toMethodType();
            MethodHandle target = MethodHandles.lookup().bind(this, name, type);
            return Linker.nativeLinker().upcallStub(target, function, Arena.global());
        } catch (NoSuchMethodException | IllegalAccessException wrong) {
            throw new LinkageError(name, wrong);
        }
    }
}
