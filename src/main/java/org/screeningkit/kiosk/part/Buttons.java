package org.screeningkit.kiosk.part;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/// The kiosk's buttons: one primary a page, others quieter.
public final class Buttons {
    private Buttons() {}

    public static Button primary(String text, Runnable action) {
        return of(text, "primary", action);
    }

    public static Button secondary(String text, Runnable action) {
        return of(text, "secondary", action);
    }

    /// Looks like a link.
    public static Button quiet(String text, Runnable action) {
        return of(text, "quiet", action);
    }

    public static Button withIcon(Button button, Ikon icon) {
        button.setGraphic(Prose.icon(icon));
        return button;
    }

    private static Button of(String text, String style, Runnable action) {
        Button button = new Button(RightToLeft.breakable(text));
        button.getStyleClass().setAll("kit-button", style);
        Script.dress(button, text);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
