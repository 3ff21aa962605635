package org.screeningkit.kiosk.flow;

import org.screeningkit.kiosk.flow.KioskState.Attract;
import org.screeningkit.kiosk.flow.KioskState.Ended;
import org.screeningkit.kiosk.flow.KioskState.Ending;
import org.screeningkit.kiosk.flow.KioskState.Form;
import org.screeningkit.kiosk.flow.KioskState.NotSaved;
import org.screeningkit.kiosk.flow.KioskState.Saving;
import org.screeningkit.kiosk.flow.KioskState.Thanks;
import org.screeningkit.kiosk.flow.KioskState.Undoing;
import org.screeningkit.signup.form.Page;

/// The kiosk's transitions, as one pure function. An event that means nothing in a state leaves it as it is; that is
/// how a second press on Save saves nothing twice.
public final class KioskFlow {
    private KioskFlow() {}

    public static KioskState after(KioskState state, KioskEvent event, Situation situation) {
        return switch (state) {
            case Attract _ -> event instanceof KioskEvent.Start ? new Form(Page.CHOICES, false) : state;
            case Form form -> afterForm(form, event, situation);
            case Saving _ ->
                switch (event) {
                    case KioskEvent.Saved saved -> new Thanks(saved.receipt(), false);
                    case KioskEvent.SaveFailed _ -> new NotSaved();
                    default -> state;
                };
            case NotSaved _ ->
                switch (event) {
                    case KioskEvent.Retry _ -> new Saving();
                    case KioskEvent.Back _ -> new Form(Page.CHECK, false);
                    case KioskEvent.Leave _ -> new Attract();
                    default -> state;
                };
            case Thanks thanks ->
                switch (event) {
                    case KioskEvent.Undo _ -> new Undoing(thanks.receipt());
                    case KioskEvent.Done _, KioskEvent.Leave _ -> new Attract();
                    default -> state;
                };
            case Undoing undoing ->
                switch (event) {
                    case KioskEvent.Undone _ -> new Ended(Ending.REMOVED);
                    case KioskEvent.UndoFailed _ -> new Thanks(undoing.receipt(), true);
                    default -> state;
                };
            case Ended _ ->
                event instanceof KioskEvent.Done || event instanceof KioskEvent.Leave ? new Attract() : state;
        };
    }

    private static KioskState afterForm(Form form, KioskEvent event, Situation situation) {
        return switch (event) {
            case KioskEvent.Passed _ -> afterPage(form, situation);
            case KioskEvent.Back _ ->
                situation.order().first(form.page())
                        ? new Attract()
                        : new Form(situation.order().before(form.page()), false);
            case KioskEvent.Change change -> new Form(change.page(), true);
            case KioskEvent.Leave _ -> new Attract();
            default -> form;
        };
    }

    private static KioskState afterPage(Form form, Situation situation) {
        if (form.page() == Page.CHOICES && !situation.wantsSomething()) {
            return new Ended(Ending.NOTHING_WANTED);
        }
        if (form.page() == Page.CHOICES && !situation.oldEnough()) {
            return new Ended(Ending.TOO_YOUNG);
        }
        if (form.page() == Page.CHECK) {
            return new Saving();
        }
        return form.returning()
                ? new Form(situation.firstUnfinished(), situation.firstUnfinished() != Page.CHECK)
                : new Form(situation.order().after(form.page()), false);
    }
}
