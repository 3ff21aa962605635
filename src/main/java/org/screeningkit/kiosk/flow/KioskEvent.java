package org.screeningkit.kiosk.flow;

import org.screeningkit.signup.Field;
import org.screeningkit.signup.Receipt;
import org.screeningkit.signup.form.Page;
import org.screeningkit.text.Language;

/// What happens at the kiosk.
public sealed interface KioskEvent {
    record Start(Language language) implements KioskEvent {}

    /// Continue was pressed; the answers were not looked at yet.
    record Continue() implements KioskEvent {}

    /// The page's answers can stand.
    record Passed() implements KioskEvent {}

    record Back() implements KioskEvent {}

    record Change(Page page) implements KioskEvent {}

    /// The person takes the suggested text for this field.
    record Take(Field field, String suggestion) implements KioskEvent {}

    /// The person goes on in another language; answers stay.
    record Speak(Language language) implements KioskEvent {}

    /// The person wants to read the whole privacy notice.
    record ReadNotice() implements KioskEvent {}

    /// The person wants the keyboard on the screen, or has done with it.
    record TypeOnScreen(boolean wanted) implements KioskEvent {}

    /// The person wants to hear the page, or has heard enough.
    record ReadAloud() implements KioskEvent {}

    record Retry() implements KioskEvent {}

    record Saved(Receipt receipt) implements KioskEvent {}

    record SaveFailed() implements KioskEvent {}

    record Undo() implements KioskEvent {}

    record Undone() implements KioskEvent {}

    record UndoFailed() implements KioskEvent {}

    /// Thanks may stay a while longer.
    record KeepOpen() implements KioskEvent {}

    record Done() implements KioskEvent {}

    /// The person leaves, or has left: everything of theirs goes.
    record Leave() implements KioskEvent {}
}
