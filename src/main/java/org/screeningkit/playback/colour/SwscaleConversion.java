package org.screeningkit.playback.colour;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Converts by libswscale, the fastest way where libVLC brought it along.
///
/// Its fast path works on whole vectors and whole pairs of rows: at other sizes it writes past the end of rows,
/// over what another thread is writing, and leaves a last odd row out. So it is given the part that is whole,
/// and plain Java does the few columns and the row that remain.
public final class SwscaleConversion implements Conversion {
    private static final int VECTOR = 32;

    private final Swscale library;
    private final TableConversion remains = new TableConversion();

    public SwscaleConversion(Path file) {
        this.library = new Swscale(file, Arena.global());
    }

    @Override
    public Runnable stripe(YuvPlanes planes, MemorySegment pixels, ColourSpace colours, int firstRow, int rows) {
        int width = planes.width() / VECTOR * VECTOR;
        int pairs = rows / 2 * 2;
        if (width == 0 || pairs == 0) {
            return remains.part(planes, pixels, colours, firstRow, rows, 0);
        }
        List<Runnable> parts = new ArrayList<>();
        parts.add(whole(planes, pixels, colours, firstRow, pairs, width));
        if (width < planes.width()) {
            parts.add(remains.part(planes, pixels, colours, firstRow, pairs, width));
        }
        if (pairs < rows) {
            parts.add(remains.part(planes, pixels, colours, firstRow + pairs, 1, 0));
        }
        return parts.size() == 1 ? parts.getFirst() : () -> parts.forEach(Runnable::run);
    }

    private Runnable whole(
            YuvPlanes planes, MemorySegment pixels, ColourSpace colours, int firstRow, int rows, int width) {
        Arena arena = Arena.ofAuto();
        return library.context(width, rows, colours, arena)
                .<Runnable>map(
                        context -> new Stripe(library, context, planes, pixels, firstRow, rows, arena.allocate(96, 16)))
                .orElseGet(() -> remains.part(planes, pixels, colours, firstRow, rows, 0));
    }

    @Override
    public String name() {
        return "swscale";
    }

    private static final class Stripe implements Runnable {
        private final Swscale library;
        /// Kept because the native call is given their addresses only.
        private final MemorySegment context;
        private final YuvPlanes planes;
        private final MemorySegment pixels;
        private final MemorySegment table;
        private final int rows;

        Stripe(
                Swscale library,
                MemorySegment context,
                YuvPlanes planes,
                MemorySegment pixels,
                int firstRow,
                int rows,
                MemorySegment table) {
            this.library = library;
            this.context = context;
            this.planes = planes;
            this.pixels = pixels;
            this.rows = rows;
            this.table = table;
            long memory = planes.memory().address();
            long chroma = (long) firstRow / 2 * planes.chromaPitch();
            table.setAtIndex(JAVA_LONG, 0, memory + (long) firstRow * planes.lumaPitch());
            table.setAtIndex(JAVA_LONG, 1, memory + planes.uOffset() + chroma);
            table.setAtIndex(JAVA_LONG, 2, memory + planes.vOffset() + chroma);
            table.setAtIndex(JAVA_LONG, 4, pixels.address() + 4L * firstRow * planes.width());
            table.setAtIndex(JAVA_INT, 16, planes.lumaPitch());
            table.setAtIndex(JAVA_INT, 17, planes.chromaPitch());
            table.setAtIndex(JAVA_INT, 18, planes.chromaPitch());
            table.setAtIndex(JAVA_INT, 20, 4 * planes.width());
        }

        @Override
        public void run() {
            long base = table.address();
            try {
                library.scale(context.address(), base, base + 64, rows, base + 32, base + 80);
            } finally {
                Reference.reachabilityFence(planes);
                Reference.reachabilityFence(pixels);
            }
        }
    }
}
