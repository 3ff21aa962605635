package org.screeningkit.kit.cards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.screeningkit.kit.Fault;

/// The `key: value` lines between two lines of `---` at the top of a card. A value ends at ` # `, so that `#hashtags`
/// stay.
///
/// @param values by key; keys with nothing behind the colon are left out
/// @param lines by key, counted from 1
/// @param body the index of the first line after it; zero where a card has none
record FrontMatter(Map<String, String> values, Map<String, Integer> lines, int body) {
    private static final String FENCE = "---";
    private static final Set<String> KNOWN = Set.of("minutes", "deck", "image", "alt", "source");

    static FrontMatter parse(List<String> text) throws Fault {
        if (text.isEmpty() || !text.getFirst().strip().equals(FENCE)) {
            return new FrontMatter(Map.of(), Map.of(), 0);
        }
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (int index = 1; index < text.size(); index++) {
            String line = text.get(index).strip();
            if (line.equals(FENCE)) {
                return new FrontMatter(values, lines, index + 1);
            }
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(line, index + 1, values, lines);
            }
        }
        throw new Fault(1, "check.card.open", Map.of());
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    int line(String key) {
        return lines.getOrDefault(key, 1);
    }

    private static void read(String line, int number, Map<String, String> values, Map<String, Integer> lines)
            throws Fault {
        int colon = line.indexOf(':');
        String key = colon < 0 ? line : line.substring(0, colon).strip();
        if (colon < 0) {
            throw new Fault(number, "check.card.colon", Map.of("line", line));
        }
        if (!KNOWN.contains(key)) {
            throw new Fault(number, "check.card.key", Map.of("key", key));
        }
        if (lines.put(key, number) != null) {
            throw new Fault(number, "check.card.twice", Map.of("key", key));
        }
        String value =
                line.substring(colon + 1).replaceFirst("\\s#(\\s.*)?$", "").strip();
        if (!value.isEmpty()) {
            values.put(key, value);
        }
    }
}
