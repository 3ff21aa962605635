package org.screeningkit.kit.manifest;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/// Guesses which known word a misspelled one was meant to be.
final class Spelling {
    private static final int FARTHEST = 2;

    private Spelling() {}

    /// The known word that at most two letters (or only capitals) separate from this one.
    static Optional<String> nearest(String word, Set<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= Math.min(FARTHEST, candidate.length() / 2))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /// How many letters have to be changed, added or left out, capitals not counted (Levenshtein).
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > FARTHEST) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                boolean same = Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
                int changed = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
