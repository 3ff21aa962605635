package org.screeningkit.kiosk.farewell;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.screeningkit.kiosk.page.KioskPage;
import org.screeningkit.kiosk.part.Prose;

/// The disk is at work. Shows nothing of the person.
public final class WaitPage implements KioskPage {
    private final VBox page;

    public WaitPage(String words) {
        page = new VBox(Prose.withIcon(Material2OutlinedAL.LOCK, words, "heading"));
        page.getStyleClass().addAll("page", "waiting");
        page.setFocusTraversable(true);
        page.setAccessibleText(words);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return page;
    }
}
