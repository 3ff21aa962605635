package org.screeningkit.kiosk.frame;

import javafx.beans.Observable;
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
        look(scroller.vvalueProperty());
    }

    Button button() {
        return button;
    }

    private void look(Observable changed) {
        boolean end = scroller.atTheEnd();
        button.setVisible(scroller.overflows());
        button.setManaged(scroller.overflows());
        Prose.say(button, words.of(end ? "kiosk.turn.top" : "kiosk.turn.below"));
        button.setGraphic(Prose.icon(end ? Material2AL.ARROW_UPWARD : Material2AL.ARROW_DOWNWARD));
    }
}
