package org.screeningkit.audience;

import static org.screeningkit.ui.Theme.styled;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.screeningkit.programme.Segment;
import org.screeningkit.text.Texts;

/// The quiet card after a film: people need a moment.
final class PauseView extends StackPane {
    PauseView(Segment.Pause pause, Texts texts) {
        styled(this, "view", "pause-view");
        Label words = styled(new Label(pause.text().in(texts.language())), "pause-words");
        words.setWrapText(true);
        getChildren().add(words);
    }
}
