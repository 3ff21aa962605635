package org.screeningkit.audience;

import static org.screeningkit.ui.Theme.styled;

import javafx.scene.layout.StackPane;
import org.screeningkit.programme.Segment;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.WrappedText;

/// The quiet card after a film: people need a moment.
final class PauseView extends StackPane {
    PauseView(Segment.Pause pause, Texts texts) {
        styled(this, "view", "pause-view");
        WrappedText words = new WrappedText(pause.text().in(texts.language()), "pause-words");
        words.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(words);
    }
}
