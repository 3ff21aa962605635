package org.screeningkit.outbox.hybrid;

/// SHAKE256 of FIPS 202, as many bytes as asked for; the JDK's own stops at 64. Used on secret seeds: no branch and no
/// index depends on the input.
final class Shake256 {
    private static final int RATE = 136;
    private static final int ROUNDS = 24;
    private static final int SIDE = 5;

    /// Of the step rho, lane by lane (FIPS 202, table 2).
    private static final int[] ROTATIONS = {
        0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14
    };

    private Shake256() {}

    static byte[] of(byte[] input, int length) {
        long[] state = new long[SIDE * SIDE];
        int position = 0;
        for (byte value : input) {
            absorb(state, position++, value);
            if (position == RATE) {
                permute(state);
                position = 0;
            }
        }
        absorb(state, position, (byte) 0x1f);
        absorb(state, RATE - 1, (byte) 0x80);
        byte[] output = new byte[length];
        for (int index = 0; index < length; index++) {
            if (index % RATE == 0) {
                permute(state);
            }
            int place = index % RATE;
            output[index] = (byte) (state[place / 8] >>> (8 * (place % 8)));
        }
        return output;
    }

    private static void absorb(long[] state, int position, byte value) {
        state[position / 8] ^= (value & 0xffL) << (8 * (position % 8));
    }

    private static void permute(long[] state) {
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            theta(state);
            chi(state, moved(state));
            for (int bit = 0; bit <= 6; bit++) {
                state[0] ^= (long) (register & 1) << ((1 << bit) - 1);
                register = next(register);
            }
        }
    }

    private static void theta(long[] state) {
        long[] parity = new long[SIDE];
        for (int lane = 0; lane < state.length; lane++) {
            parity[lane % SIDE] ^= state[lane];
        }
        for (int lane = 0; lane < state.length; lane++) {
            state[lane] ^= parity[(lane + 4) % SIDE] ^ Long.rotateLeft(parity[(lane + 1) % SIDE], 1);
        }
    }

    /// Rho and pi: each lane turned and put elsewhere.
    private static long[] moved(long[] state) {
        long[] moved = new long[state.length];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int lane = x + SIDE * y;
                moved[y + SIDE * ((2 * x + 3 * y) % SIDE)] = Long.rotateLeft(state[lane], ROTATIONS[lane]);
            }
        }
        return moved;
    }

    private static void chi(long[] state, long[] moved) {
        for (int lane = 0; lane < state.length; lane++) {
            int row = lane - lane % SIDE;
            state[lane] = moved[lane] ^ (~moved[row + (lane + 1) % SIDE] & moved[row + (lane + 2) % SIDE]);
        }
    }

    /// The shift register of the step iota (FIPS 202, algorithm 5).
    private static int next(int register) {
        int shifted = register << 1;
        return (shifted ^ (-(shifted >>> 8) & 0x71)) & 0xff;
    }
}
