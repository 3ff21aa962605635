package org.screeningkit.headquarters.keys;

import java.nio.file.Path;
import java.util.Map;

/// A key file that cannot be used. Never quotes the key.
public final class KeyFileRefused extends Exception {
    private final Path file;
    private final Reason reason;

    KeyFileRefused(Path file, Reason reason) {
        super(reason.name());
        this.file = file;
        this.reason = reason;
    }

    KeyFileRefused(Path file, Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.file = file;
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String textKey() {
        return reason.textKey;
    }

    public Map<String, String> values() {
        return Map.of("file", file.toString());
    }

    public enum Reason {
        UNREADABLE("headquarters.key.unreadable"),
        NOT_A_KEY_FILE("headquarters.key.notAKeyFile"),
        PUBLIC_KEY("headquarters.key.publicKey"),
        DAMAGED("headquarters.key.damaged"),
        OTHER_KIND("headquarters.key.otherKind"),
        NO_PASSPHRASE("headquarters.key.noPassphrase"),
        WRONG_PASSPHRASE("headquarters.key.wrongPassphrase"),
        /// `keys new` never overwrites a key: records may be sealed to it.
        EXISTS("headquarters.key.exists"),
        SHORT_PASSPHRASE("headquarters.key.shortPassphrase"),
        NOT_WRITTEN("headquarters.key.notWritten");

        private final String textKey;

        Reason(String textKey) {
            this.textKey = textKey;
        }
    }
}
