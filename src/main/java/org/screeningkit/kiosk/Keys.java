package org.screeningkit.kiosk;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.screeningkit.kiosk.idle.IdleClock;
import org.screeningkit.kiosk.idle.ThreeTimes;

/// What keys mean at the kiosk beyond typing. Those a presenter's clicker sends mean nothing here.
final class Keys {
    private final ThreeTimes shift = new ThreeTimes();
    private final ThreeTimes twelve = new ThreeTimes();
    private final IdleClock clock;
    private final Meaning meaning;

    interface Meaning {
        void leave();

        void operator();

        /// Enter, outside of a button.
        void enter();

        /// F8.
        void readAloud();

        /// A letter or digit.
        void letter();
    }

    Keys(IdleClock clock, Meaning meaning) {
        this.clock = clock;
        this.meaning = meaning;
    }

    void pressed(KeyEvent key) {
        KeyCode code = key.getCode();
        if (code != KeyCode.SHIFT) {
            shift.otherKey();
        }
        if (code != KeyCode.F12) {
            twelve.otherKey();
        }
        switch (code) {
            case SHIFT -> {
                if (shift.pressed(clock.now())) {
                    meaning.leave();
                }
            }
            case F12 -> {
                key.consume();
                if (twelve.pressed(clock.now())) {
                    meaning.operator();
                }
            }
            case F8 -> {
                key.consume();
                meaning.readAloud();
            }
            case PAGE_DOWN, PAGE_UP, F5, ESCAPE -> key.consume();
            case ENTER -> {
                key.consume();
                if (key.getTarget() instanceof Button button) {
                    button.fire();
                } else {
                    meaning.enter();
                }
            }
            default -> {
                if ((code.isLetterKey() && code != KeyCode.B) || code.isDigitKey()) {
                    meaning.letter();
                }
            }
        }
    }

    void released(KeyEvent key) {
        if (key.getCode() == KeyCode.SHIFT) {
            shift.released();
        } else if (key.getCode() == KeyCode.F12) {
            twelve.released();
        }
    }
}
