package org.screeningkit.headquarters.intake;

import java.nio.file.Path;

/// Told what an intake holds, source after source.
public interface Visitor {
    /// A bundle or folder begins, or is gone on with.
    void begin(Path source);

    /// The sealed list of what a bundle should hold; comes before its records, where there is one.
    void manifest(Path source, byte[] sealed);

    void record(Path source, String entry, byte[] sealed);

    /// Something that cannot be read. The rest is read all the same.
    ///
    /// @param entry empty when the whole source is meant
    void damaged(Path source, String entry, Damage why);

    enum Damage {
        UNREADABLE("headquarters.damage.unreadable"),
        /// The end of a bundle is missing; what comes before the tear was rescued.
        TORN("headquarters.damage.torn"),
        TOO_LARGE("headquarters.damage.tooLarge"),
        /// No key fits, or a bit is wrong: sealed bytes do not tell which.
        NOT_OPENED("headquarters.damage.notOpened"),
        NOT_A_RECORD("headquarters.damage.notARecord"),
        NEWER_VERSION("headquarters.damage.newerVersion");

        private final String textKey;

        Damage(String textKey) {
            this.textKey = textKey;
        }

        public String textKey() {
            return textKey;
        }
    }
}
