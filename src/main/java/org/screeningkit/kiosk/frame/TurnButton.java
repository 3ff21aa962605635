package org.screeningkit.kiosk.frame;

import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.material2.Material2AL;
import org.screeningkit.kiosk.part.Buttons;
import org.screeningkit.kiosk.part.Prose;
import org.screeningkit.kiosk.words.Words;

/// Says that a page goes on below, and turns to it, for people who cannot or will not drag. There only while a page is
/// taller than its place. Keys do without it: the focus takes the page along.
final class TurnButton {
    private final Words words;
    private final PageScroller scroller;
    private final Button button;
    private final Node up = Prose.icon(Material2AL.ARROW_UPWARD);
    private final Node down = Prose.icon(Material2AL.ARROW_DOWNWARD);
    private boolean end;

    TurnButton(Words words, PageScroller scroller) {
        this.words = words;
        this.scroller = scroller;
        button = Buttons.secondary("", scroller::turn);
        button.setId("turn");
        button.getStyleClass().add("turn");
        button.setFocusTraversable(false);
        scroller.viewportBoundsProperty().addListener(this::look);
        scroller.getContent().layoutBoundsProperty().addListener(this::look);
        scroller.vvalueProperty().addListener(this::look);
        say();
        look(scroller.vvalueProperty());
    }

    Button button() {
        return button;
    }

    private void look(Observable changed) {
        button.setVisible(scroller.overflows());
        button.setManaged(scroller.overflows());
        if (scroller.atTheEnd() != end) {
            end = !end;
            say();
        }
    }

    private void say() {
        Prose.say(button, words.of(end ? "kiosk.turn.top" : "kiosk.turn.below"));
        button.setGraphic(end ? up : down);
    }
}
