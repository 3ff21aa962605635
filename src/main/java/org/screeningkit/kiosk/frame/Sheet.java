package org.screeningkit.kiosk.frame;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A card in front of everything, on an opaque ground: what is behind cannot be read over its edge.
public final class Sheet extends StackPane {
    private final Button first;

    /// @param first the button that takes the focus
    public Sheet(String id, Button first, Node... content) {
        this.first = first;
        setId(id);
        getStyleClass().add("sheet");
        VBox card = new VBox(content);
        card.getStyleClass().addAll("card", "sheet-card");
        card.setMaxHeight(USE_PREF_SIZE);
        StackPane middle = new StackPane(card);
        middle.getStyleClass().add("sheet-middle");
        ScrollPane scroller = new ScrollPane(middle);
        scroller.setFitToWidth(true);
        scroller.setFitToHeight(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.getStyleClass().add("scroller");
        getChildren().add(scroller);
    }

    public Button first() {
        return first;
    }
}
