package org.screeningkit.kiosk;

import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Listens to every key, touch and movement over the kiosk before the page does: each is a sign of life, some mean
/// something of their own, and the one that takes the countdown away is not an answer. JavaFX thread only.
final class Senses {
    /// The style class of the kiosk while it is used by keyboard.
    static final String BY_KEY = "by-key";

    private final Node kiosk;
    private final Watch watch;
    private final Keys keys;
    private boolean swallowing;

    Senses(Node kiosk, Watch watch, Keys keys) {
        this.kiosk = kiosk;
        this.watch = watch;
        this.keys = keys;
    }

    void listen() {
        kiosk.addEventFilter(InputEvent.ANY, this::signOfLife);
        kiosk.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        kiosk.addEventFilter(KeyEvent.KEY_RELEASED, keys::released);
        kiosk.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent key) {
        if (!kiosk.getStyleClass().contains(BY_KEY)) {
            kiosk.getStyleClass().add(BY_KEY);
        }
        swallowing = watch.counting();
        if (swallowing) {
            key.consume();
            watch.stay();
        } else {
            keys.pressed(key);
        }
    }

    private void typed(KeyEvent key) {
        if (swallowing) {
            key.consume();
        }
    }

    private void signOfLife(InputEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            kiosk.getStyleClass().remove(BY_KEY);
        }
        if (watch.counting() && event.getEventType() == MouseEvent.MOUSE_MOVED) {
            watch.stay();
        } else if (!watch.counting()) {
            watch.signOfLife();
        }
    }
}
