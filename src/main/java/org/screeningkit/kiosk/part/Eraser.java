package org.screeningkit.kiosk.part;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/// Empties a page that was taken away. JavaFX may hold on to a node a while after it left the scene, the one the mouse
/// last met for instance; then at least nothing is written on it.
public final class Eraser {
    private Eraser() {}

    public static void erase(Node node) {
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
