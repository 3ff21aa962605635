package org.screeningkit.headquarters.keys;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Turns a passphrase into a key at a price that guessing cannot pay: scrypt of RFC 7914 with r = 8 and p = 1, as age
/// uses it. Written here because the JDK has no scrypt, and a whole second cryptography library is no price for one
/// function; proven by the vectors of the RFC and by the `age` command.
final class Scrypt {
    private static final int WORDS = 256;
    private static final int HALF = 16;
    private static final int BLOCK_BYTES = WORDS * Integer.BYTES;
    private static final int DERIVED_BYTES = 32;

    private Scrypt() {}

    /// @param workFactor binary logarithm of the cost; 18 takes about a second and 256 MiB
    static byte[] derive(byte[] passphrase, byte[] salt, int workFactor) throws GeneralSecurityException {
        byte[] start = pbkdf2(passphrase, salt, BLOCK_BYTES);
        byte[] mixed = mix(start, 1 << workFactor);
        try {
            return pbkdf2(passphrase, mixed, DERIVED_BYTES);
        } finally {
            Arrays.fill(start, (byte) 0);
            Arrays.fill(mixed, (byte) 0);
        }
    }

    /// PBKDF2 with HMAC-SHA-256 and one round.
    private static byte[] pbkdf2(byte[] passphrase, byte[] salt, int length) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(passphrase, "HmacSHA256"));
        ByteBuffer derived = ByteBuffer.allocate(length);
        for (int block = 1; derived.hasRemaining(); block++) {
            mac.update(salt);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(block).array());
            derived.put(mac.doFinal(), 0, Math.min(32, derived.remaining()));
        }
        return derived.array();
    }

    private static byte[] mix(byte[] start, int cost) {
        int[] block = new int[WORDS];
        ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(block);
        int[][] memory = new int[cost][];
        int[] scratch = new int[WORDS];
        for (int step = 0; step < cost; step++) {
            memory[step] = block.clone();
            mixBlock(block, scratch);
        }
        for (int step = 0; step < cost; step++) {
            int[] past = memory[block[WORDS - HALF] & (cost - 1)];
            for (int word = 0; word < WORDS; word++) {
                block[word] ^= past[word];
            }
            mixBlock(block, scratch);
        }
        ByteBuffer mixed = ByteBuffer.allocate(BLOCK_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        mixed.asIntBuffer().put(block);
        return mixed.array();
    }

    /// Even halves to the front, odd ones to the back (RFC 7914, section 4).
    private static void mixBlock(int[] block, int[] scratch) {
        int[] running = Arrays.copyOfRange(block, WORDS - HALF, WORDS);
        int halves = WORDS / HALF;
        for (int half = 0; half < halves; half++) {
            for (int word = 0; word < HALF; word++) {
                running[word] ^= block[half * HALF + word];
            }
            salsa(running);
            System.arraycopy(running, 0, scratch, (half / 2 + (half % 2) * (halves / 2)) * HALF, HALF);
        }
        System.arraycopy(scratch, 0, block, 0, WORDS);
    }

    /// Salsa20/8 (RFC 7914, section 3).
    private static void salsa(int[] words) {
        int[] x = words.clone();
        for (int round = 0; round < 4; round++) {
            quarter(x, 0, 4, 8, 12);
            quarter(x, 5, 9, 13, 1);
            quarter(x, 10, 14, 2, 6);
            quarter(x, 15, 3, 7, 11);
            quarter(x, 0, 1, 2, 3);
            quarter(x, 5, 6, 7, 4);
            quarter(x, 10, 11, 8, 9);
            quarter(x, 15, 12, 13, 14);
        }
        for (int word = 0; word < HALF; word++) {
            words[word] += x[word];
        }
    }

    private static void quarter(int[] x, int a, int b, int c, int d) {
        x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
        x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
        x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
        x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
    }
}
