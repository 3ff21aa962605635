package org.screeningkit.app.operator;

import org.screeningkit.console.ConsoleLayer;
import org.screeningkit.console.pin.AskPin;
import org.screeningkit.console.pin.ChoosePin;
import org.screeningkit.console.pin.PinDoor;
import org.screeningkit.console.withdrawal.CodeDesk;
import org.screeningkit.console.withdrawal.WithdrawalPage;
import org.screeningkit.text.Texts;

/// Opens the volunteer's pages, those behind the PIN only for whoever knows it. Without a PIN every page opens freely:
/// nobody is locked out by a door they did not close. FX thread.
public final class OperatorDesk {
    private final ConsoleLayer console;
    private final PinDoor door;
    private final CodeDesk codes;
    private final SettingsKeeper settings;
    private Texts texts;
    private boolean known;
    private boolean offered;

    public OperatorDesk(ConsoleLayer console, PinDoor door, CodeDesk codes, SettingsKeeper settings, Texts texts) {
        this.console = console;
        this.door = door;
        this.codes = codes;
        this.settings = settings;
        this.texts = texts;
        console.busyProperty().subscribe(busy -> known &= busy);
    }

    public void speak(Texts other) {
        texts = other;
    }

    /// @param attended whether an attendee may be at the laptop: then the menu is for whoever knows the PIN
    public void openMenu(boolean attended) {
        if (console.busy()) {
            return;
        }
        if (attended) {
            guarded(this::menu);
        } else {
            menu();
        }
    }

    public void changePin() {
        guarded(() -> choosePin("console.pin.why", "console.pin.cancel", this::menu));
    }

    public void withdraw() {
        guarded(() -> console.lay(new WithdrawalPage(texts, codes, console::clear)));
    }

    /// Asks once an evening for a PIN, where there is none, before the laptop is the attendees'.
    public void offerPin() {
        if (!offered && !door.closed()) {
            offered = true;
            choosePin("console.pin.offer", "console.pin.later", console::clear);
        }
    }

    private void choosePin(String whyKey, String cancelKey, Runnable done) {
        console.lay(new ChoosePin(texts, door, texts.get(whyKey), cancelKey, done, console::clear).node());
    }

    private void guarded(Runnable page) {
        if (!door.closed() || known) {
            page.run();
            return;
        }
        console.lay(new AskPin(
                        texts,
                        door,
                        () -> {
                            known = true;
                            page.run();
                        },
                        console::clear)
                .node());
    }

    private void menu() {
        console.openMenu(settings.look(), door.closed());
    }
}
