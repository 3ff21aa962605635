package org.screeningkit.outbox.keys;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Optional;

/// Bytes with a prefix that says what they are and a checksum that finds every slip of the hand (BIP 173). As age uses
/// it, the length is not limited: keys of the kind mlkem768x25519 have about two thousand signs.
public final class Bech32 {
    private static final String SIGNS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATORS = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int CHECKSUM = 6;

    private final String prefix;
    private final byte[] data;

    /// @param prefix such as `age`
    public Bech32(String prefix, byte[] data) {
        this.prefix = prefix;
        this.data = data.clone();
    }

    /// Empty when a sign is wrong, missing, or of mixed case.
    public static Optional<Bech32> read(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int separator = lower.lastIndexOf('1');
        boolean oneCase = text.equals(lower) || text.equals(text.toUpperCase(Locale.ROOT));
        if (!oneCase || separator < 1 || separator + 1 + CHECKSUM > lower.length()) {
            return Optional.empty();
        }
        byte[] fives = new byte[lower.length() - separator - 1];
        for (int index = 0; index < fives.length; index++) {
            fives[index] = (byte) SIGNS.indexOf(lower.charAt(separator + 1 + index));
            if (fives[index] < 0) {
                return Optional.empty();
            }
        }
        String prefix = lower.substring(0, separator);
        if (!prefix.chars().allMatch(sign -> sign > 32 && sign < 127) || checksum(prefix, fives) != 1) {
            return Optional.empty();
        }
        return eights(fives, fives.length - CHECKSUM).map(data -> new Bech32(text.substring(0, separator), data));
    }

    /// What the bytes are, in the case in which it was written.
    public String prefix() {
        return prefix;
    }

    public byte[] data() {
        return data.clone();
    }

    /// The text, in lower case.
    public String text() {
        byte[] fives = fives(data);
        int check = checksum(prefix.toLowerCase(Locale.ROOT), fives) ^ 1;
        StringBuilder text = new StringBuilder(prefix.toLowerCase(Locale.ROOT)).append('1');
        for (int index = 0; index < fives.length - CHECKSUM; index++) {
            text.append(SIGNS.charAt(fives[index]));
        }
        for (int sign = CHECKSUM - 1; sign >= 0; sign--) {
            text.append(SIGNS.charAt((check >>> (5 * sign)) & 31));
        }
        return text.toString();
    }

    /// Not the data: it may be a secret key.
    @Override
    public String toString() {
        return "Bech32[" + prefix + "]";
    }

    /// In groups of five bits, followed by an empty checksum.
    private static byte[] fives(byte[] data) {
        byte[] fives = new byte[(data.length * 8 + 4) / 5 + CHECKSUM];
        int waiting = 0;
        int bits = 0;
        int next = 0;
        for (byte eight : data) {
            waiting = (waiting << 8) | (eight & 0xff);
            for (bits += 8; bits >= 5; bits -= 5) {
                fives[next++] = (byte) ((waiting >>> (bits - 5)) & 31);
            }
            waiting &= 31;
        }
        if (bits > 0) {
            fives[next] = (byte) ((waiting << (5 - bits)) & 31);
        }
        return fives;
    }

    /// Empty when the left-over bits are too many or not nought: then the text is not what any writer wrote.
    private static Optional<byte[]> eights(byte[] fives, int length) {
        ByteArrayOutputStream eights = new ByteArrayOutputStream(length * 5 / 8);
        int waiting = 0;
        int bits = 0;
        for (int index = 0; index < length; index++) {
            waiting = ((waiting << 5) | fives[index]) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                eights.write(waiting >>> bits);
            }
        }
        boolean clean = bits < 5 && (waiting & ((1 << bits) - 1)) == 0;
        return clean ? Optional.of(eights.toByteArray()) : Optional.empty();
    }

    private static int checksum(String prefix, byte[] fives) {
        int sum = 1;
        for (int index = 0; index < prefix.length(); index++) {
            sum = step(sum, prefix.charAt(index) >>> 5);
        }
        sum = step(sum, 0);
        for (int index = 0; index < prefix.length(); index++) {
            sum = step(sum, prefix.charAt(index) & 31);
        }
        for (byte five : fives) {
            sum = step(sum, five);
        }
        return sum;
    }

    private static int step(int sum, int value) {
        int top = sum >>> 25;
        int next = ((sum & 0x1ffffff) << 5) ^ value;
        for (int bit = 0; bit < GENERATORS.length; bit++) {
            if (((top >>> bit) & 1) == 1) {
                next ^= GENERATORS[bit];
            }
        }
        return next;
    }
}
