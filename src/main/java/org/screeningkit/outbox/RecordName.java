package org.screeningkit.outbox;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// The name of a sealed record: the first half of the SHA-256 of its sealed bytes. The name proves the bytes, so copies
/// may travel in any order and overlap.
///
/// @param hex 32 lower-case hexadecimal digits
public record RecordName(String hex) implements Comparable<RecordName> {
    /// The ending of every record in an outbox and in a bundle.
    public static final String ENDING = ".json.age";

    /// The ending of a record that is not complete yet; nobody was ever thanked for one.
    public static final String UNFINISHED = ".part";

    private static final int LENGTH = 32;

    public RecordName {
        if (!isHex(hex)) {
            throw new IllegalArgumentException("not the name of a record");
        }
    }

    public static RecordName of(byte[] sealed) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sealed);
            return new RecordName(HexFormat.of().formatHex(Arrays.copyOf(hash, 16)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// The name within a file name such as `05cf….json.age`; empty for any other file.
    public static Optional<RecordName> ofFile(String fileName) {
        return withoutEnding(fileName, ENDING);
    }

    static Optional<RecordName> ofMark(String fileName) {
        return withoutEnding(fileName, "");
    }

    static Optional<RecordName> ofUnfinished(String fileName) {
        return withoutEnding(fileName, UNFINISHED);
    }

    private static Optional<RecordName> withoutEnding(String fileName, String ending) {
        return Optional.of(fileName)
                .filter(name -> name.endsWith(ending))
                .map(name -> name.substring(0, name.length() - ending.length()))
                .filter(RecordName::isHex)
                .map(RecordName::new);
    }

    /// By hand: it is asked for every file of an outbox, twice.
    private static boolean isHex(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int index = 0; index < LENGTH; index++) {
            char sign = text.charAt(index);
            if (!((sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'f'))) {
                return false;
            }
        }
        return true;
    }

    public String fileName() {
        return hex + ENDING;
    }

    String unfinishedName() {
        return hex + UNFINISHED;
    }

    /// What the attendee may write down, to find this one record again.
    public ShortCode code() {
        return ShortCode.of(HexFormat.of().parseHex(hex));
    }

    public boolean proves(byte[] sealed) {
        return equals(of(sealed));
    }

    @Override
    public int compareTo(RecordName other) {
        return hex.compareTo(other.hex);
    }
}
