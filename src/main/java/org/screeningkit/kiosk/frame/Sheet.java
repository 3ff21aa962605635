package org.screeningkit.kiosk.frame;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.screeningkit.kiosk.part.ButtonRow;
import org.screeningkit.kiosk.words.Words;

/// A card in front of everything, on an opaque ground: what is behind cannot be read over its edge. As tall as its
/// words; where the window is lower they scroll, and its buttons stay in sight below them.
public final class Sheet extends StackPane {
    private final Button first;
    private final List<String> aloud;
    private final PageScroller scroller;

    /// @param aloud what may be read aloud of it
    /// @param first the button that takes the focus
    /// @param others stand beside it
    /// @param content above the buttons
    public Sheet(Words words, String id, List<String> aloud, Button first, List<Button> others, Node... content) {
        this.first = first;
        this.aloud = List.copyOf(aloud);
        setId(id);
        getStyleClass().add("sheet");
        VBox text = new VBox(content);
        text.getStyleClass().add("sheet-text");
        scroller = new PageScroller(text, "sheet-middle", true);
        scroller.setAccessibleText(String.join(" ", aloud));
        ButtonRow buttons = new ButtonRow("buttons", first);
        others.forEach(buttons::add);
        buttons.add(new TurnButton(words, scroller).button());
        buttons.setMinHeight(USE_PREF_SIZE);
        VBox card = new VBox(scroller, buttons);
        card.getStyleClass().addAll("card", "sheet-card");
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(card);
    }

    /// What takes the focus: the button, or the text while it is longer than the window, so that keys can turn it.
    /// Known once the sheet was laid out.
    public Node first() {
        scroller.setFocusTraversable(scroller.overflows());
        return scroller.overflows() ? scroller : first;
    }

    /// Scrolls what has the focus into sight.
    public void reveal(Node focused) {
        if (!scroller.equals(focused) && scroller.holds(focused)) {
            scroller.reveal(focused);
        }
    }

    public List<String> aloud() {
        return aloud;
    }
}
