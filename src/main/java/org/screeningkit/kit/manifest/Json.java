package org.screeningkit.kit.manifest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A JSON value and the line it begins on, counted from 1.
public sealed interface Json {
    int line();

    /// @param fields in the order of the file
    record Fields(int line, Map<String, Json> fields) implements Json {
        public Fields {
            fields = new LinkedHashMap<>(fields);
        }
    }

    record Items(int line, List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Text(int line, String value) implements Json {}

    record Numeral(int line, BigDecimal value) implements Json {}

    record YesNo(int line, boolean value) implements Json {}

    /// The word `null`, which is read like a field that is left out.
    record Nothing(int line) implements Json {}
}
