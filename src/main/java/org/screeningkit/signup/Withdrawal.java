package org.screeningkit.signup;

/// What became of a request to take back a sign-up by the code its owner wrote down.
public sealed interface Withdrawal {
    /// The sign-up is off this laptop. A bundle that was handed over before may still hold it: whoever has the bundle
    /// needs the code too.
    ///
    /// @param handedOver whether it certainly was in a bundle; false proves nothing
    record Withdrawn(boolean handedOver) implements Withdrawal {}

    /// A code as it should be, but of no sign-up on this laptop: one of another laptop, taken back or wiped already, or
    /// a slip of the pen.
    record NotFound() implements Withdrawal {}

    /// Not eight signs that a code can have.
    record NotACode() implements Withdrawal {}

    /// The sign-up is still there.
    ///
    /// @param textKey of the sentence for the operator: what happened and what to do
    /// @param cause for the log; holds nothing of the person
    record CouldNot(String textKey, Exception cause) implements Withdrawal {}
}
