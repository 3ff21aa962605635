package org.screeningkit.kiosk.frame;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A card in front of everything, on an opaque ground: what is behind cannot be read over its edge.
public final class Sheet extends StackPane {
    private final Button first;
    private final List<String> aloud;
    private final PageScroller scroller;

    /// @param first the button that takes the focus
    /// @param aloud what may be read aloud of it
    public Sheet(String id, Button first, List<String> aloud, Node... content) {
        this.first = first;
        this.aloud = List.copyOf(aloud);
        setId(id);
        getStyleClass().add("sheet");
        VBox card = new VBox(content);
        card.getStyleClass().addAll("card", "sheet-card");
        card.setMaxHeight(USE_PREF_SIZE);
        scroller = new PageScroller(card, "sheet-middle");
        scroller.setAccessibleText(String.join(" ", aloud));
        getChildren().add(scroller);
    }

    /// What takes the focus: the button, or the text while it is longer than the window, so that keys can turn it.
    /// Known once the sheet was laid out.
    public Node first() {
        scroller.setFocusTraversable(scroller.overflows());
        return scroller.overflows() ? scroller : first;
    }

    /// Scrolls what has the focus into sight.
    public void reveal(Node focused) {
        if (!scroller.equals(focused) && scroller.holds(focused)) {
            scroller.reveal(focused);
        }
    }

    public List<String> aloud() {
        return aloud;
    }
}
