package org.screeningkit.console;

import static org.screeningkit.ui.Theme.styled;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes the volunteer's buttons: an icon, always with a word, and the action they ask for.
record Buttons(Consumer<ShowAction> actions) {
    Button button(String label, Ikon icon, ShowAction action) {
        return button(label, icon, "console-button", action);
    }

    /// The one button that moves the evening on.
    Button primary(String label, Ikon icon, ShowAction action) {
        return button(label, icon, "console-primary", action);
    }

    private Button button(String label, Ikon icon, String style, ShowAction action) {
        Button button = styled(new Button(label, styled(new FontIcon(icon), "console-icon")), style);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> actions.accept(action));
        return button;
    }
}
