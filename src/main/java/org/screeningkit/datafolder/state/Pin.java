package org.screeningkit.datafolder.state;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// The PIN of the operator's menu, hashed so slowly that guessing takes effort. It keeps the curious out; what keeps
/// sign-ups secret is their seal.
///
/// @param alg always `pbkdf2-sha256`
/// @param iter how often the hash was repeated
/// @param salt Base64
/// @param hash Base64
public record Pin(String alg, int iter, String salt, String hash) {
    public static final int LONGEST = 6;

    private static final int SHORTEST = 4;
    private static final String ALGORITHM = "pbkdf2-sha256";
    private static final int ITERATIONS = 600_000;
    private static final int MOST_ITERATIONS = 10_000_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /// @throws IllegalArgumentException when a part is not what this program writes, or would take for ever to check
    public Pin {
        boolean sizes = decode(salt).length == SALT_BYTES && decode(hash).length == HASH_BYTES;
        if (!alg.equals(ALGORITHM) || iter < 1 || iter > MOST_ITERATIONS || !sizes) {
            throw new IllegalArgumentException("not a PIN of this program");
        }
    }

    /// Whether these digits may be a PIN: four to six, and not the first that anybody tries.
    public static boolean acceptable(char[] digits) {
        boolean same = true;
        boolean row = true;
        for (int at = 0; at < digits.length; at++) {
            if (digits[at] < '0' || digits[at] > '9') {
                return false;
            }
            same &= digits[at] == digits[0];
            row &= digits[at] == digits[0] + at;
        }
        return digits.length >= SHORTEST && digits.length <= LONGEST && !same && !row;
    }

    /// Takes a good part of a second; never on the JavaFX thread.
    ///
    /// @param digits the caller's to wipe; no copy of them is kept
    /// @throws IllegalArgumentException when the digits are not acceptable
    public static Pin of(char[] digits, SecureRandom random) {
        if (!acceptable(digits)) {
            throw new IllegalArgumentException("not acceptable as a PIN");
        }
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return new Pin(
                ALGORITHM,
                ITERATIONS,
                base64.encodeToString(salt),
                base64.encodeToString(hash(digits, salt, ITERATIONS)));
    }

    /// Whether these digits are the PIN. Takes a good part of a second; never on the JavaFX thread.
    ///
    /// @param digits the caller's to wipe; no copy of them is kept
    public boolean matches(char[] digits) {
        return MessageDigest.isEqual(decode(hash), hash(digits, decode(salt), iter));
    }

    /// Says nothing of the hash: four digits are soon found from it.
    @Override
    public String toString() {
        return "Pin[" + alg + "]";
    }

    private static byte[] decode(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static byte[] hash(char[] digits, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(digits, salt, iterations, HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }
}
