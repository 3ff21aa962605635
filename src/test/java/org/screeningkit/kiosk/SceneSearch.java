package org.screeningkit.kiosk;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/// What a person would see in a scene.
final class SceneSearch {
    private SceneSearch() {}

    /// Every text drawn, without the marks that draw nothing.
    static List<String> textsIn(Node root) {
        List<String> texts = new ArrayList<>();
        collect(root, texts);
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        if (node instanceof Text text) {
            texts.add(text.getText().replace("\u200e", "").replace('\u00a0', ' '));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    static boolean visible(Node root, String query) {
        Node found = root.lookup(query);
        for (Node node = found; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return found != null;
    }

    /// Brings a node into view, as a person scrolls. JavaFX thread.
    static void scrollTo(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane scroller) {
                scroller.getContent().getScene().getRoot().layout();
                Bounds bounds = scroller.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                double hidden = scroller.getContent().getBoundsInLocal().getHeight()
                        - scroller.getViewportBounds().getHeight();
                if (hidden > 0) {
                    double wanted =
                            bounds.getCenterY() - scroller.getViewportBounds().getHeight() / 2;
                    scroller.setVvalue(Math.clamp(wanted / hidden, 0, 1));
                }
                scroller.layout();
            }
        }
    }
}
