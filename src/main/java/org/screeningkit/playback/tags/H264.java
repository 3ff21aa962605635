package org.screeningkit.playback.tags;

import java.nio.ByteBuffer;
import java.util.Set;

/// The sequence parameters of H.264: ITU-T H.264 7.3.2.1 and E.1.1, packed as in ISO/IEC 14496-15.
final class H264 {
    private static final Set<Integer> WITH_CHROMA =
            Set.of(100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135);

    private H264() {}

    /// @param configuration the `avcC` box, or Matroska's codec data
    static ColourTags configuration(ByteBuffer configuration) {
        int sets = configuration.get(5) & 31;
        if (sets == 0) {
            return ColourTags.NONE;
        }
        int length = configuration.getShort(6) & 0xffff;
        // One byte says what kind of unit it is.
        return sequence(BitReader.ofUnit(configuration.slice(9, length - 1)));
    }

    private static ColourTags sequence(BitReader bits) {
        int profile = bits.bits(8);
        bits.skip(16);
        bits.unsigned();
        if (WITH_CHROMA.contains(profile)) {
            chroma(bits);
        }
        bits.unsigned();
        pictureOrder(bits);
        bits.unsigned();
        bits.skip(1);
        bits.unsigned();
        bits.unsigned();
        if (!bits.flag()) {
            bits.skip(1);
        }
        bits.skip(1);
        if (bits.flag()) {
            bits.unsigned();
            bits.unsigned();
            bits.unsigned();
            bits.unsigned();
        }
        return bits.flag() ? SignalType.tags(bits) : ColourTags.NONE;
    }

    private static void chroma(BitReader bits) {
        int format = bits.unsigned();
        if (format == 3) {
            bits.skip(1);
        }
        bits.unsigned();
        bits.unsigned();
        bits.skip(1);
        if (bits.flag()) {
            for (int list = 0; list < (format == 3 ? 12 : 8); list++) {
                if (bits.flag()) {
                    scalingList(bits, list < 6 ? 16 : 64);
                }
            }
        }
    }

    private static void scalingList(BitReader bits, int size) {
        int last = 8;
        int next = 8;
        for (int i = 0; i < size; i++) {
            if (next != 0) {
                next = (last + bits.signed() + 256) % 256;
            }
            last = next == 0 ? last : next;
        }
    }

    private static void pictureOrder(BitReader bits) {
        int type = bits.unsigned();
        if (type == 0) {
            bits.unsigned();
        } else if (type == 1) {
            bits.skip(1);
            bits.signed();
            bits.signed();
            for (int left = bits.unsigned(); left > 0; left--) {
                bits.signed();
            }
        }
    }
}
