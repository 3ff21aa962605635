package org.screeningkit.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// A kit's name that people can read to each other over the phone: six words, the first 66 bits of the SHA-256 of
/// `kit.json`, eleven bits a word from the BIP-39 English list.
///
/// @param words six lower-case English words, each known by its first four letters
public record KitFingerprint(List<String> words) {
    private static final int WORDS = 6;
    private static final int BITS_A_WORD = 11;
    private static final int BITS = 256;

    public KitFingerprint {
        words = List.copyOf(words);
    }

    /// @param sha256 of the bytes of `kit.json`, 64 hexadecimal digits
    public static KitFingerprint of(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits");
        }
        BigInteger hash = new BigInteger(sha256, 16);
        List<String> list = list();
        return new KitFingerprint(IntStream.rangeClosed(1, WORDS)
                .mapToObj(n -> hash.shiftRight(BITS - n * BITS_A_WORD).intValue() & (list.size() - 1))
                .map(list::get)
                .toList());
    }

    /// The words with a space between them.
    @Override
    public String toString() {
        return String.join(" ", words);
    }

    private static List<String> list() {
        try (InputStream in =
                Objects.requireNonNull(KitFingerprint.class.getResourceAsStream("fingerprint-words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own word list cannot be read", e);
        }
    }
}
