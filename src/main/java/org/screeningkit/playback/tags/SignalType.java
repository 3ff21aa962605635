package org.screeningkit.playback.tags;

import java.util.Optional;
import org.screeningkit.playback.colour.ColourSpace.Range;

/// The beginning of the usability information, which H.264 (E.1.1) and HEVC (E.2.1) share.
final class SignalType {
    private static final int EXTENDED_SHAPE = 255;
    private static final int UNSPECIFIED = 2;

    private SignalType() {}

    static ColourTags tags(BitReader bits) {
        if (bits.flag() && bits.bits(8) == EXTENDED_SHAPE) {
            bits.skip(32);
        }
        if (bits.flag()) {
            bits.skip(1);
        }
        if (!bits.flag()) {
            return ColourTags.NONE;
        }
        bits.skip(3);
        Range range = bits.flag() ? Range.FULL : Range.LIMITED;
        int matrix = UNSPECIFIED;
        if (bits.flag()) {
            bits.skip(16);
            matrix = bits.bits(8);
        }
        return ColourTags.of(matrix, Optional.of(range));
    }
}
