package org.screeningkit.kiosk.keyboard;

import javafx.scene.Node;
import org.screeningkit.kiosk.part.TextEntry;

/// A place to type in.
///
/// @param above what must be seen together with the entry: its error
public record Typing(TextEntry entry, Node above, Kind kind) {
    /// What is typed, which decides the keys that are at hand.
    public enum Kind {
        /// A name: any letters.
        WORDS,
        /// An address: Latin letters and digits first, no space.
        EMAIL,
        /// Letters and digits.
        CODE,
        /// Digits.
        NUMBER;

        /// Whether it is written from the left in every language.
        public boolean leftToRight() {
            return this != WORDS;
        }
    }
}
