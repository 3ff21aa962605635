package org.screeningkit.kiosk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;

/// Somebody at the kiosk, quicker than any person: presses buttons and fills entries by their ids. JavaFX thread.
///
/// @param root what the kiosk is drawn in
public record Attendee(Parent root) {
    /// From the attract screen to the check of the answers, with every box ticked.
    public void fillIn(String name, String email) {
        press("#start", "#purpose-petition-yes", "#purpose-updates-yes", "#age-yes", "#continue");
        type("#name", name);
        press("#continue");
        type("#email", email);
        press("#continue");
        type("#country", "france");
        press("#continue", "#consent-petition", "#consent-updates");
    }

    public void press(String... ids) {
        for (String id : ids) {
            ((ButtonBase) node(id)).fire();
        }
    }

    public void type(String id, String text) {
        ((TextField) node(id)).setText(text);
    }

    public boolean sees(String id) {
        return SceneSearch.visible(root, id);
    }

    public String reads(String id) {
        return ((Labeled) node(id)).getText();
    }

    public List<String> readsAll() {
        return SceneSearch.textsIn(root);
    }

    private Node node(String id) {
        Node node = root.lookup(id);
        if (node == null) {
            throw new AssertionError("nothing here is " + id);
        }
        return node;
    }
}
