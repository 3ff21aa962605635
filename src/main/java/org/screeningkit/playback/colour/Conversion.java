package org.screeningkit.playback.colour;

import java.lang.foreign.MemorySegment;

/// A way to turn planes into pixels.
public interface Conversion {
    /// Work that converts one stripe of a frame each time it is run. One thread at a time may run a stripe;
    /// stripes of one frame may run beside each other. Running allocates nothing.
    ///
    /// @param pixels 32-bit pixels with blue in the lowest byte and alpha always 255, rows without a gap
    /// @param firstRow even
    /// @param rows even unless the stripe ends the picture
    Runnable stripe(YuvPlanes planes, MemorySegment pixels, ColourSpace colours, int firstRow, int rows);

    /// A name for reports.
    String name();
}
