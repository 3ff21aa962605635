package org.screeningkit.outbox.storage;

import java.util.Map;

/// Something about a folder that the volunteer must know before sign-ups go there.
public sealed interface StorageFinding {
    /// The sentence: what is wrong and what to do.
    String textKey();

    /// The placeholders of the sentence.
    Map<String, String> values();

    /// Sign-ups could be lost here; the kit does not start with this folder.
    ///
    /// @param freeMegabytes at the time of the check; 0 where nobody could tell
    record Refused(Refusal why, long freeMegabytes, long neededMegabytes) implements StorageFinding {
        @Override
        public String textKey() {
            return why.textKey;
        }

        @Override
        public Map<String, String> values() {
            return Map.of("free", Long.toString(freeMegabytes), "needed", Long.toString(neededMegabytes));
        }
    }

    /// The folder does for a rehearsal or on this computer, but nobody proved that it survives a power cut.
    record Warned(Doubt why) implements StorageFinding {
        @Override
        public String textKey() {
            return why.textKey;
        }

        @Override
        public Map<String, String> values() {
            return Map.of();
        }
    }

    enum Refusal {
        NOT_A_FOLDER("outbox.storage.notAFolder"),
        FAT("outbox.storage.fat"),
        NETWORK("outbox.storage.network"),
        READ_ONLY("outbox.storage.readOnly"),
        NO_PERMISSION("outbox.storage.noPermission"),
        NO_ROOM("outbox.storage.noRoom"),
        UNUSABLE("outbox.storage.unusable");

        private final String textKey;

        Refusal(String textKey) {
            this.textKey = textKey;
        }
    }

    enum Doubt {
        /// Gone when the computer is switched off.
        IN_MEMORY("outbox.storage.inMemory"),
        /// The upper layer of a container; may be thrown away with it.
        OVERLAY("outbox.storage.overlay"),
        UNKNOWN_KIND("outbox.storage.unknownKind");

        private final String textKey;

        Doubt(String textKey) {
            this.textKey = textKey;
        }
    }
}
