package org.screeningkit.kiosk.flow;

import org.screeningkit.signup.Receipt;
import org.screeningkit.signup.form.Page;

/// What the kiosk shows.
public sealed interface KioskState {
    /// Nobody is here.
    record Attract() implements KioskState {}

    /// @param returning whether the person came back from the last page to change one answer
    record Form(Page page, boolean returning) implements KioskState {}

    record Saving() implements KioskState {}

    /// The answers are still on the screen and nowhere else.
    record NotSaved() implements KioskState {}

    /// @param undoFailed whether the person asked to take it back and the disk refused
    record Thanks(Receipt receipt, boolean undoFailed) implements KioskState {}

    record Undoing(Receipt receipt) implements KioskState {}

    /// A friendly end with nothing kept.
    record Ended(Ending ending) implements KioskState {}

    enum Ending {
        NOTHING_WANTED,
        TOO_YOUNG,
        REMOVED
    }
}
