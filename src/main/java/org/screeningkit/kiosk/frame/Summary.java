package org.screeningkit.kiosk.frame;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.screeningkit.kiosk.part.Buttons;
import org.screeningkit.kiosk.part.Prose;

/// What stands in the way, at the top of the page. It takes the focus, and each line leads to its place.
public final class Summary extends VBox {
    /// One problem in words, and the way to it.
    public record Line(String text, Runnable jump) {}

    /// @param asking whether the lines only ask; else they refuse
    public Summary(String title, List<Line> lines, boolean asking) {
        getStyleClass().addAll("summary", asking ? "asking" : "refusing");
        setId("summary");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(
                title + ". " + String.join(". ", lines.stream().map(Line::text).toList()));
        getChildren()
                .add(Prose.withIcon(
                        asking ? Material2AL.HELP_OUTLINE : Material2AL.ERROR_OUTLINE, title, "summary-title"));
        lines.forEach(line -> getChildren().add(Buttons.quiet(line.text(), line.jump())));
    }

    /// Moves the focus here, so that a screen reader says it.
    public void announce() {
        requestFocus();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
