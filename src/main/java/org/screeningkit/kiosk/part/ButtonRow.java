package org.screeningkit.kiosk.part;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.FlowPane;

/// Things to press, beside each other while there is room, below each other where there is not. A button with more
/// words than the row is wide wraps them: a plain flow would push the page out of the window.
public final class ButtonRow extends FlowPane {
    /// @param style a style class that sets the gaps
    public ButtonRow(String style, Node... parts) {
        getStyleClass().add(style);
        setMinWidth(0);
        for (Node part : parts) {
            add(part);
        }
    }

    public void add(Node part) {
        add(getChildren().size(), part);
    }

    public void add(int place, Node part) {
        if (part instanceof ButtonBase button) {
            button.maxWidthProperty()
                    .bind(widthProperty().map(width -> width.doubleValue() < 1 ? Double.MAX_VALUE : width));
        }
        getChildren().add(place, part);
    }
}
