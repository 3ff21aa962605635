package org.screeningkit.kiosk.part;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/// A sentence to agree to, unticked until its reader ticks it.
public final class TickBox extends VBox {
    private final CheckBox box;
    private final Label error = Prose.withIcon(Material2AL.ERROR_OUTLINE, "", "error");

    public TickBox(String id, String name, String sentence, boolean ticked) {
        getStyleClass().add("tick-box");
        box = new CheckBox(RightToLeft.breakable(sentence));
        box.setId(id);
        box.setSelected(ticked);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add("agreement");
        box.setAccessibleText(name + ". " + sentence);
        getChildren().addAll(Prose.of(name, "agreement-name"), error, box);
        error("");
    }

    public CheckBox box() {
        return box;
    }

    /// The sentence under its name, and what stands in the way.
    public List<String> aloud() {
        List<String> aloud = new ArrayList<>(List.of(box.getAccessibleText()));
        if (!error.getText().isEmpty()) {
            aloud.add(error.getText());
        }
        return aloud;
    }

    /// @param text empty when there is nothing to say
    public void error(String text) {
        Prose.sayOrHide(error, text);
        box.setAccessibleHelp(text);
    }
}
