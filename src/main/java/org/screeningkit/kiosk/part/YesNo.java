package org.screeningkit.kiosk.part;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.screeningkit.kiosk.words.Words;

/// A question with Yes and No, neither of them chosen to begin with.
public final class YesNo extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final RadioButton yes;
    private final RadioButton no;
    private final Label error = Prose.withIcon(Material2AL.ERROR_OUTLINE, "", "error");
    private final String question;

    /// @param note a quieter line under the question; empty for none
    public YesNo(Words words, String id, String question, String note) {
        this.question = question;
        getStyleClass().add("yes-no");
        yes = choice(words.of("kiosk.yes"), id + "-yes");
        no = choice(words.of("kiosk.no"), id + "-no");
        VBox asked = new VBox(Prose.of(question, "question"));
        if (!note.isEmpty()) {
            asked.getChildren().add(Prose.of(note, "hint"));
        }
        asked.getStyleClass().add("asked");
        HBox.setHgrow(asked, Priority.ALWAYS);
        asked.getChildren().add(error);
        HBox row = new HBox(asked, yes, no);
        row.getStyleClass().add("row");
        getChildren().add(row);
        error("");
    }

    private RadioButton choice(String answer, String id) {
        RadioButton button = new RadioButton(answer);
        button.setId(id);
        button.getStyleClass().add("choice");
        button.setToggleGroup(group);
        button.setAccessibleText(question + " " + answer);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }

    public RadioButton first() {
        return yes;
    }

    public RadioButton yes() {
        return yes;
    }

    public RadioButton no() {
        return no;
    }

    /// The question, and what stands in the way.
    public List<String> aloud() {
        return error.getText().isEmpty() ? List.of(question) : List.of(question, error.getText());
    }

    /// @param text empty when there is nothing to say
    public void error(String text) {
        Prose.sayOrHide(error, text);
        yes.setAccessibleHelp(text);
        no.setAccessibleHelp(text);
    }
}
