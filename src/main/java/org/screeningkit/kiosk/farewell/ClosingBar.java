package org.screeningkit.kiosk.farewell;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.screeningkit.kiosk.part.Prose;
import org.screeningkit.kiosk.words.Words;

/// How long a farewell stays before it makes room for the next person.
final class ClosingBar extends HBox {
    private final Words words;
    private final ProgressBar bar = new ProgressBar(1);
    private final Label sentence = Prose.of("", "hint");

    ClosingBar(Words words, Node... beside) {
        this.words = words;
        getStyleClass().add("closing");
        getChildren().addAll(bar, sentence);
        getChildren().addAll(beside);
    }

    void left(long seconds, double share) {
        bar.setProgress(share);
        Prose.say(sentence, words.of("kiosk.thanks.closes", Map.of("seconds", seconds)));
    }
}
