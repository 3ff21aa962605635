package org.screeningkit.playback.colour;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// The three planes of one decoded frame, in one piece of native memory: luma at full size, two colour
/// differences at half of each dimension (rounded up), rows padded to whole cache lines. It lives as long as
/// something refers to it.
///
/// @param lumaPitch bytes from one row to the next, as for the two chroma planes
public record YuvPlanes(MemorySegment memory, int width, int height, int lumaPitch, int chromaPitch) {
    private static final int CACHE_LINE = 64;

    public static YuvPlanes allocate(int width, int height) {
        YuvPlanes layout = layout(width, height);
        long bytes = layout.vOffset() + (long) layout.chromaPitch * layout.chromaRows();
        MemorySegment memory = Arena.ofAuto().allocate(bytes + CACHE_LINE, CACHE_LINE);
        memory.asSlice(layout.uOffset()).fill((byte) 128);
        return new YuvPlanes(memory, width, height, layout.lumaPitch, layout.chromaPitch);
    }

    /// Where the rows of such planes lie, without memory.
    public static YuvPlanes layout(int width, int height) {
        return new YuvPlanes(MemorySegment.NULL, width, height, pad(width), pad((width + 1) / 2));
    }

    public int chromaRows() {
        return (height + 1) / 2;
    }

    public int chromaWidth() {
        return (width + 1) / 2;
    }

    public long uOffset() {
        return (long) lumaPitch * height;
    }

    public long vOffset() {
        return uOffset() + (long) chromaPitch * chromaRows();
    }

    private static int pad(int bytes) {
        return (bytes + CACHE_LINE - 1) / CACHE_LINE * CACHE_LINE;
    }
}
