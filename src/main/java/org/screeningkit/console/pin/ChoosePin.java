package org.screeningkit.console.pin;

import java.util.Arrays;
import javafx.scene.Parent;
import org.screeningkit.text.Texts;

/// Lets the volunteer choose a PIN: twice the same digits. FX thread.
public final class ChoosePin {
    private final Texts texts;
    private final PinDoor door;
    private final Runnable done;
    private final String why;
    private final PinPad pad;
    private char[] first = new char[0];

    /// @param why the sentence that says what the PIN is for
    /// @param cancelKey the word on the way out
    /// @param done the PIN is in force
    public ChoosePin(Texts texts, PinDoor door, String why, String cancelKey, Runnable done, Runnable cancel) {
        this.texts = texts;
        this.door = door;
        this.done = done;
        this.why = why;
        pad = new PinPad(texts, texts.get("console.pin.choose"), cancelKey, door.longest(), this::entered, cancel);
        pad.say(why, false);
        pad.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                forget();
            }
        });
    }

    /// What is shown, and takes the focus.
    public Parent node() {
        return pad;
    }

    private void entered(char[] digits) {
        if (first.length == 0) {
            if (door.acceptable(digits)) {
                first = digits;
                pad.say(texts.get("console.pin.again"), false);
            } else {
                Arrays.fill(digits, (char) 0);
                pad.say(texts.get("console.pin.weak"), true);
            }
        } else if (Arrays.equals(first, digits)) {
            forget();
            pad.busy(true);
            door.keep(digits, done);
        } else {
            forget();
            Arrays.fill(digits, (char) 0);
            pad.say(texts.get("console.pin.different") + " " + why, true);
        }
    }

    private void forget() {
        Arrays.fill(first, (char) 0);
        first = new char[0];
    }
}
