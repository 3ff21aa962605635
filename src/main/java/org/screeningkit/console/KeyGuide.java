package org.screeningkit.console;

import static org.screeningkit.ui.Theme.styled;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.screeningkit.text.Texts;

/// The keys of the evening, on one page.
final class KeyGuide extends VBox {
    private static final List<String> KEYS =
            List.of("next", "back", "play", "black", "slate", "light", "safe", "volume", "mute", "cards", "menu");

    KeyGuide(Texts texts, Runnable close) {
        styled(this, "operator-menu", "theme-night");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        GridPane table = styled(new GridPane(), "key-table");
        for (int row = 0; row < KEYS.size(); row++) {
            String key = "console.key." + KEYS.get(row);
            table.add(styled(new Label(texts.get(key)), "key-name"), 0, row);
            table.add(styled(new Label(texts.get(key + ".does")), "key-does"), 1, row);
        }
        Button done = styled(new Button(texts.get("console.key.done")), "console-primary");
        done.setDefaultButton(true);
        done.setOnAction(_ -> close.run());
        getChildren().addAll(styled(new Label(texts.get("console.keys")), "menu-title"), table, done);
    }
}
