package org.screeningkit.app.operator;

import java.time.Duration;
import javafx.scene.input.InputEvent;
import org.screeningkit.console.ConsoleLayer;
import org.screeningkit.console.pin.AskPin;
import org.screeningkit.console.pin.ChoosePin;
import org.screeningkit.console.pin.PinDoor;
import org.screeningkit.console.withdrawal.CodeDesk;
import org.screeningkit.console.withdrawal.WithdrawalPage;
import org.screeningkit.kiosk.idle.IdleClock;
import org.screeningkit.kiosk.idle.Patience;
import org.screeningkit.text.Texts;

/// Opens the volunteer's pages, those behind the PIN only for whoever knows it. Without a PIN every page opens freely:
/// nobody is locked out by a door they did not close. What is left open goes away by itself, wherever an attendee may
/// find it. FX thread.
public final class OperatorDesk {
    /// As long as the kiosk waits for somebody who has given nothing.
    private static final Duration AT_THE_KIOSK =
            Patience.NOTHING_GIVEN.quiet().plus(Patience.NOTHING_GIVEN.countdown());

    private static final Duration PIN_PAD = Duration.ofSeconds(15);

    /// Two people talk about it.
    private static final Duration NEW_PIN = Duration.ofMinutes(2);

    private final ConsoleLayer console;
    private final PinDoor door;
    private final CodeDesk codes;
    private final SettingsKeeper settings;
    private final LeftOpen leftOpen;
    private boolean attended;
    private boolean known;
    private boolean offered;

    public OperatorDesk(ConsoleLayer console, PinDoor door, CodeDesk codes, SettingsKeeper settings, IdleClock clock) {
        this.console = console;
        this.door = door;
        this.codes = codes;
        this.settings = settings;
        leftOpen = new LeftOpen(clock, console::clear);
        console.addEventFilter(InputEvent.ANY, _ -> leftOpen.signOfLife());
        console.busyProperty().subscribe(this::occupied);
    }

    private void occupied(boolean busy) {
        known &= busy;
        if (!busy) {
            leftOpen.end();
        }
    }

    /// @param byAttendees whether an attendee may be at the laptop: then the menu is for whoever knows the PIN
    public void openMenu(boolean byAttendees) {
        if (console.busy()) {
            return;
        }
        attended = byAttendees;
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
        guarded(() -> {
            console.lay(new WithdrawalPage(console.texts(), codes, console::clear));
            watch();
        });
    }

    /// Asks once an evening for a PIN, where there is none, before the laptop is the attendees'.
    public void offerPin() {
        if (!offered && !door.closed()) {
            offered = true;
            attended = true;
            choosePin("console.pin.offer", "console.pin.later", console::clear);
        }
    }

    private void choosePin(String whyKey, String cancelKey, Runnable done) {
        Texts texts = console.texts();
        console.lay(new ChoosePin(texts, door, texts.get(whyKey), cancelKey, done, console::clear).node());
        leftOpen.begin(NEW_PIN);
    }

    private void guarded(Runnable page) {
        if (!door.closed() || known) {
            page.run();
            return;
        }
        console.lay(new AskPin(
                        console.texts(),
                        door,
                        () -> {
                            known = true;
                            page.run();
                        },
                        console::clear)
                .node());
        leftOpen.begin(PIN_PAD);
    }

    private void menu() {
        console.openMenu(settings.look(), door.closed());
        watch();
    }

    /// Between the films nobody but the volunteer is at the laptop: what they opened stays.
    private void watch() {
        if (attended) {
            leftOpen.begin(AT_THE_KIOSK);
        } else {
            leftOpen.end();
        }
    }
}
