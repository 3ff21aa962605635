package org.screeningkit.house;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/// Searches files for words that must be in none of them, however they may have been written down: as UTF-8, as UTF-16
/// of either order, and each of these as base64.
public final class LeakSearch {
    private static final List<Charset> FORMS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final List<String> needles = new ArrayList<>();

    /// @param words of six letters or more: shorter ones turn up by chance
    public LeakSearch(String... words) {
        for (String word : words) {
            for (Charset form : FORMS) {
                byte[] bytes = word.getBytes(form);
                needles.add(text(bytes));
                for (int before = 0; before < 3; before++) {
                    needles.add(base64(bytes, before));
                }
            }
        }
    }

    /// All files of a folder that hold one of the words.
    public List<Path> under(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (in(Files.readAllBytes(file))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    public boolean in(byte[] bytes) {
        String haystack = text(bytes);
        return needles.stream().anyMatch(haystack::contains);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// The signs that the bytes alone decide, when so many others come before them.
    private static String base64(byte[] bytes, int before) {
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int whole = shifted.length / 3 * 4;
        return encoded.substring(before == 0 ? 0 : before + 1, whole);
    }
}
