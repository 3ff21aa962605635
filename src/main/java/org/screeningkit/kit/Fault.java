package org.screeningkit.kit;

import java.util.Map;

/// Something in one file that cannot be used, thrown to whoever knows whether the evening can do without it.
public final class Fault extends Exception {
    /// The line of a fault that belongs to a whole file.
    public static final int NO_LINE = 0;

    private static final long serialVersionUID = 1;

    private final int line;
    private final String textKey;
    private final transient Map<String, String> values;

    /// @param line counted from 1, or [#NO_LINE]
    public Fault(int line, String textKey, Map<String, String> values) {
        super(textKey);
        this.line = line;
        this.textKey = textKey;
        this.values = Map.copyOf(values);
    }

    public static Fault of(String textKey) {
        return new Fault(NO_LINE, textKey, Map.of());
    }

    public static Fault of(String textKey, Map<String, String> values) {
        return new Fault(NO_LINE, textKey, values);
    }

    /// The same fault, said of the line that named the file.
    public Fault at(int otherLine) {
        return new Fault(otherLine, textKey, values);
    }

    public int line() {
        return line;
    }

    public String textKey() {
        return textKey;
    }

    public Map<String, String> values() {
        return values;
    }
}
