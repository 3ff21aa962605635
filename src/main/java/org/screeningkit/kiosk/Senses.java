package org.screeningkit.kiosk;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/// Listens to every key, touch and movement over the kiosk before the page does: each is a sign of life, some mean
/// something of their own, and the one that takes the countdown away is not an answer. Notices where the focus goes,
/// and whether the window has it. JavaFX thread only.
final class Senses {
    /// The style class of the kiosk while it is used by keyboard.
    private static final String BY_KEY = "by-key";

    private final Node kiosk;
    private final Watch watch;
    private final Board board;
    private final Keys keys;
    private boolean swallowing;

    Senses(Node kiosk, Watch watch, Board board, Keys keys) {
        this.kiosk = kiosk;
        this.watch = watch;
        this.board = board;
        this.keys = keys;
    }

    void listen() {
        kiosk.addEventFilter(InputEvent.ANY, this::signOfLife);
        kiosk.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        kiosk.addEventFilter(KeyEvent.KEY_RELEASED, keys::released);
        kiosk.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        kiosk.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((_, _) -> focusMoved());
        kiosk.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe((before, now) -> watch.seen(!Boolean.TRUE.equals(before) || !Boolean.FALSE.equals(now)));
    }

    /// By key only: a page that moved between press and release would lose the click.
    private void focusMoved() {
        if (kiosk.getStyleClass().contains(BY_KEY)) {
            board.reveal();
        }
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
