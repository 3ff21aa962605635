package org.screeningkit.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// Something the kit cannot do without is missing or broken. One sentence for the person at the keyboard, under
/// `textKey`, says what and what to do; nothing that was saved is harmed.
public final class CannotOpen extends Exception {
    private final Kind kind;
    private final String textKey;
    private final Map<String, String> values;

    public CannotOpen(Kind kind, String textKey, Map<String, String> values) {
        super(textKey);
        this.kind = kind;
        this.textKey = textKey;
        this.values = Map.copyOf(values);
    }

    public CannotOpen(Kind kind, String textKey, Map<String, String> values, Throwable cause) {
        super(textKey, cause);
        this.kind = kind;
        this.textKey = textKey;
        this.values = Map.copyOf(values);
    }

    /// The data folder is there, and refuses to be written.
    public static CannotOpen cannotWrite(Path folder, IOException cause) {
        return new CannotOpen(Kind.MACHINE, "check.data.cannotWrite", Map.of("folder", folder.toString()), cause);
    }

    public Kind kind() {
        return kind;
    }

    public String textKey() {
        return textKey;
    }

    /// What the sentence's placeholders stand for.
    public Map<String, String> values() {
        return values;
    }

    public enum Kind {
        /// What was asked to be shown cannot be shown.
        NOT_SHOWABLE,
        /// The machine lacks something: a display, libVLC, a usable data folder.
        MACHINE
    }
}
