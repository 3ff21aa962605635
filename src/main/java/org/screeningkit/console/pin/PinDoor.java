package org.screeningkit.console.pin;

import java.time.Duration;
import java.util.function.Consumer;

/// What the pad asks whether the digits are right, and what keeps new ones. FX thread; answers come there, later.
public interface PinDoor {
    /// Whether a PIN was set. An open door asks nobody.
    boolean closed();

    /// How many digits a PIN has at the most.
    int longest();

    /// Whether these digits may be a PIN at all.
    boolean acceptable(char[] digits);

    /// Tries these digits. While the door is locked no digits are looked at.
    ///
    /// @param digits belong to the door from now on, which wipes them
    void tryDigits(char[] digits, Consumer<Answer> told);

    /// Makes these digits the PIN.
    ///
    /// @param digits acceptable ones; belong to the door from now on, which wipes them
    /// @param done once they are in force
    void keep(char[] digits, Runnable done);

    /// What came of a try.
    sealed interface Answer {
        record Right() implements Answer {}

        /// @param triesLeft until the door is locked for a while
        record Wrong(int triesLeft) implements Answer {}

        /// @param left until the next try
        record Locked(Duration left) implements Answer {}
    }
}
