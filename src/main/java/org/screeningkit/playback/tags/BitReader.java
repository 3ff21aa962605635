package org.screeningkit.playback.tags;

import java.nio.ByteBuffer;

/// Reads bit by bit, most significant first, and the variable-length numbers of H.264 and HEVC.
final class BitReader {
    private final byte[] bytes;
    private int at;

    private BitReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @param unit the bytes of a unit, in which every 0 0 3 stands for 0 0
    static BitReader ofUnit(ByteBuffer unit) {
        ByteBuffer plain = ByteBuffer.allocate(unit.remaining());
        int zeros = 0;
        while (unit.hasRemaining()) {
            byte next = unit.get();
            if (zeros >= 2 && next == 3) {
                zeros = 0;
            } else {
                zeros = next == 0 ? zeros + 1 : 0;
                plain.put(next);
            }
        }
        byte[] bytes = new byte[plain.position()];
        plain.flip().get(bytes);
        return new BitReader(bytes);
    }

    boolean flag() {
        return bits(1) == 1;
    }

    int bits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 1 | (bytes[at >> 3] >> (7 - (at & 7)) & 1);
            at++;
        }
        return value;
    }

    void skip(int count) {
        at += count;
    }

    /// Skips Exp-Golomb numbers, signed or not.
    void skipUnsigned(int count) {
        for (int i = 0; i < count; i++) {
            unsigned();
        }
    }

    /// An unsigned Exp-Golomb number.
    int unsigned() {
        int zeros = 0;
        while (!flag()) {
            zeros++;
        }
        return (1 << zeros) - 1 + bits(zeros);
    }

    int signed() {
        int code = unsigned();
        return (code & 1) == 1 ? (code + 1) / 2 : -(code / 2);
    }
}
