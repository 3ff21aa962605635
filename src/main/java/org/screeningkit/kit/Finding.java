package org.screeningkit.kit;

import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.screeningkit.text.Texts;

/// One thing that is wrong with a kit: where, and which sentence says what to do about it.
///
/// @param file relative to the kit's folder with `/`; the folder itself where no file is meant
/// @param line counted from 1
/// @param textKey of a sentence that says what is wrong and what to do
/// @param values what the sentence's placeholders stand for; they come from the kit and may hold anything
public record Finding(Severity severity, String file, OptionalInt line, String textKey, Map<String, String> values)
        implements Comparable<Finding> {
    private static final int LONGEST_VALUE = 80;
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::file)
            .thenComparingInt(finding -> finding.line().orElse(0))
            .thenComparing(Finding::textKey)
            .thenComparing(finding -> finding.values().toString());

    public Finding {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /// Whether an evening can be held in spite of it.
    public enum Severity {
        /// The kit cannot be shown.
        ERROR,
        /// The evening goes on without the thing.
        WARNING;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The line that `check` prints: `error|warning: FILE[:LINE]: what is wrong. What to do.`
    public String sentence(Texts texts) {
        Map<String, String> harmless = new TreeMap<>();
        values.forEach((name, value) -> harmless.put(name, harmless(value)));
        String place = harmless(file) + (line.isPresent() ? ":" + line.getAsInt() : "");
        return severity.word() + ": " + place + ": " + texts.get(textKey, harmless);
    }

    /// Errors first, then by file and line.
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /// A value goes to a terminal: nothing in it may steer one, break the line or turn the writing direction.
    private static String harmless(String value) {
        String visible =
                value.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]", "?");
        return visible.codePointCount(0, visible.length()) <= LONGEST_VALUE
                ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "…";
    }
}
