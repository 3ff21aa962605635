package org.screeningkit.playback.tags;

import java.nio.ByteBuffer;

/// The sequence parameters of HEVC: ITU-T H.265 7.3.2.2 and E.2.1, packed as in ISO/IEC 14496-15.
final class Hevc {
    private static final int ARRAYS = 22;
    private static final int SEQUENCE_PARAMETERS = 33;

    private Hevc() {}

    /// @param configuration the `hvcC` box, or Matroska's codec data
    static ColourTags configuration(ByteBuffer configuration) {
        configuration.position(ARRAYS);
        for (int arrays = configuration.get(); arrays > 0; arrays--) {
            int type = configuration.get() & 63;
            for (int units = configuration.getShort(); units > 0; units--) {
                int length = configuration.getShort() & 0xffff;
                if (type == SEQUENCE_PARAMETERS) {
                    // Two bytes say what kind of unit it is.
                    return sequence(BitReader.ofUnit(configuration.slice(configuration.position() + 2, length - 2)));
                }
                configuration.position(configuration.position() + length);
            }
        }
        return ColourTags.NONE;
    }

    private static ColourTags sequence(BitReader bits) {
        bits.skip(4);
        int subLayers = bits.bits(3);
        bits.skip(1);
        profile(bits, subLayers);
        bits.unsigned();
        if (bits.unsigned() == 3) {
            bits.skip(1);
        }
        bits.skipUnsigned(2);
        if (bits.flag()) {
            bits.skipUnsigned(4);
        }
        bits.skipUnsigned(2);
        int orderBits = bits.unsigned() + 4;
        boolean each = bits.flag();
        bits.skipUnsigned(3 * (each ? subLayers + 1 : 1));
        bits.skipUnsigned(6);
        boolean scaled = bits.flag();
        if (scaled && bits.flag()) {
            scalingLists(bits);
        }
        bits.skip(2);
        if (bits.flag()) {
            bits.skip(8);
            bits.skipUnsigned(2);
            bits.skip(1);
        }
        referenceSets(bits);
        if (bits.flag()) {
            bits.skip(bits.unsigned() * (orderBits + 1));
        }
        bits.skip(2);
        return bits.flag() ? SignalType.tags(bits) : ColourTags.NONE;
    }

    private static void profile(BitReader bits, int subLayers) {
        bits.skip(96);
        int[] length = new int[subLayers];
        for (int i = 0; i < subLayers; i++) {
            length[i] = (bits.flag() ? 88 : 0) + (bits.flag() ? 8 : 0);
        }
        if (subLayers > 0) {
            bits.skip(2 * (8 - subLayers));
        }
        for (int skipped : length) {
            bits.skip(skipped);
        }
    }

    private static void scalingLists(BitReader bits) {
        for (int size = 0; size < 4; size++) {
            for (int matrix = 0; matrix < 6; matrix += size == 3 ? 3 : 1) {
                if (bits.flag()) {
                    int coefficients = Math.min(64, 1 << (4 + 2 * size));
                    bits.skipUnsigned(coefficients + (size > 1 ? 1 : 0));
                } else {
                    bits.unsigned();
                }
            }
        }
    }

    private static void referenceSets(BitReader bits) {
        int pictures = 0;
        int sets = bits.unsigned();
        for (int set = 0; set < sets; set++) {
            if (set > 0 && bits.flag()) {
                bits.skip(1);
                bits.unsigned();
                int kept = 0;
                for (int i = 0; i <= pictures; i++) {
                    boolean used = bits.flag();
                    kept += used || bits.flag() ? 1 : 0;
                }
                pictures = kept;
            } else {
                pictures = bits.unsigned() + bits.unsigned();
                for (int i = 0; i < pictures; i++) {
                    bits.unsigned();
                    bits.skip(1);
                }
            }
        }
    }
}
