package org.screeningkit.kiosk.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javafx.geometry.Bounds;

/// The memory of a virtual display, as its server keeps it in a file: what an eye in front of it would see, and when.
/// The format is that of X window dumps, 32 bits a pixel.
final class Screen {
    private static final int COLOUR_ENTRY = 12;
    private static final int DEPTH_WORD = 11;
    private static final int LINE_WORD = 12;
    private static final int COLOURS_WORD = 19;
    private static final int BITS = 32;

    /// Looking at each row would take a good part of a core from what is looked at.
    private static final int EVERY_ROW = 4;

    private final MappedByteBuffer memory;
    private final int start;
    private final int line;

    private Screen(MappedByteBuffer memory, int start, int line) {
        this.memory = memory;
        this.start = start;
        this.line = line;
    }

    static Screen of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MappedByteBuffer memory = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            ByteBuffer header = memory.duplicate().order(ByteOrder.BIG_ENDIAN);
            if (header.getInt(DEPTH_WORD * Integer.BYTES) != BITS) {
                throw new IOException("not a display of 32 bits a pixel");
            }
            int start = header.getInt(0) + COLOUR_ENTRY * header.getInt(COLOURS_WORD * Integer.BYTES);
            memory.order(ByteOrder.LITTLE_ENDIAN);
            return new Screen(memory, start, header.getInt(LINE_WORD * Integer.BYTES));
        }
    }

    /// A part of the display, in pixels.
    record Area(int x, int y, int width, int height) {
        static Area of(Bounds bounds) {
            return new Area(
                    (int) bounds.getMinX(), (int) bounds.getMinY(), (int) bounds.getWidth(), (int) bounds.getHeight());
        }
    }

    int pixel(int x, int y) {
        return memory.getInt(start + y * line + x * Integer.BYTES) & 0xFFFFFF;
    }

    int[] look(Area area) {
        int[] pixels = new int[area.width() * area.height()];
        for (int y = 0; y < area.height(); y++) {
            for (int x = 0; x < area.width(); x++) {
                pixels[y * area.width() + x] = pixel(area.x() + x, area.y() + y);
            }
        }
        return pixels;
    }

    /// In how many columns something is other than it was. A blinking caret is two columns wide, a letter more.
    int columnsChanged(Area area, int[] before) {
        int changed = 0;
        for (int x = 0; x < area.width(); x++) {
            for (int y = 0; y < area.height(); y += EVERY_ROW) {
                if (pixel(area.x() + x, area.y() + y) != before[y * area.width() + x]) {
                    changed++;
                    break;
                }
            }
        }
        return changed;
    }
}
