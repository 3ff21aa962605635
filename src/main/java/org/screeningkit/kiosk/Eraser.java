package org.screeningkit.kiosk;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.screeningkit.kiosk.part.TextEntry;

/// Empties a page that was taken away. JavaFX may hold on to a node a while after it left the scene, the one the mouse
/// last met for instance; then at least nothing is written on it.
final class Eraser {
    private Eraser() {}

    static void erase(Node node) {
        node.setAccessibleText("");
        node.setAccessibleHelp("");
        switch (node) {
            case TextEntry entry -> entry.wipe();
            case Labeled label -> label.setText("");
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(Eraser::erase);
            default -> {}
        }
    }
}
