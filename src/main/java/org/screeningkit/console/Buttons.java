package org.screeningkit.console;

import static org.screeningkit.ui.Theme.styled;

import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.screeningkit.programme.Cue;
import org.screeningkit.text.Texts;

/// Makes the volunteer's buttons: an icon, always with a word, and the action they ask for. The last word of a text's
/// key names the button; a screen reader says the text under that key and `.spoken`, where there is one.
record Buttons(Consumer<ShowAction> actions, Texts texts) {
    private static final Set<Ikon> ARROWS = Set.of(Material2AL.KEYBOARD_ARROW_LEFT, Material2AL.KEYBOARD_ARROW_RIGHT);

    Button button(String key, Ikon icon, ShowAction action) {
        return button(key, icon, "console-button", action);
    }

    Button button(String key, Ikon icon, Cue cue) {
        return button(key, icon, new ShowAction.Give(cue));
    }

    /// The one button that moves the evening on.
    Button primary(String key, Ikon icon, ShowAction action) {
        return button(key, icon, "console-primary", action);
    }

    /// An arrow points where reading goes, so it turns round in languages that are read from the right.
    static FontIcon icon(Ikon ikon) {
        FontIcon icon = styled(new FontIcon(ikon), "console-icon");
        return ARROWS.contains(ikon) ? styled(icon, "arrow") : icon;
    }

    private Button button(String key, Ikon icon, String style, ShowAction action) {
        Button button = styled(new Button(texts.get(key), icon(icon)), style);
        button.setId(key.substring(key.lastIndexOf('.') + 1));
        texts.find(key + ".spoken").ifPresent(button::setAccessibleText);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> actions.accept(action));
        return button;
    }
}
