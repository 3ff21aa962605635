package org.screeningkit.console;

import static org.screeningkit.ui.Theme.styled;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.screeningkit.ui.WrappedText;

/// The sentence at the bottom edge of a single screen, for the volunteer. Hidden when there is nothing to say.
final class NoticeBar extends HBox {
    private Optional<Notice> shown = Optional.empty();

    NoticeBar() {
        styled(this, "notice-bar");
        setAlignment(Pos.CENTER_LEFT);
        show(Optional.empty());
    }

    void show(Optional<Notice> notice) {
        shown = notice;
        setVisible(notice.isPresent());
        setManaged(notice.isPresent());
        getChildren().clear();
        notice.ifPresent(this::fill);
    }

    boolean showing(Notice notice) {
        return shown.filter(notice::equals).isPresent();
    }

    private void fill(Notice notice) {
        WrappedText sentence = new WrappedText(notice.sentence(), "notice-sentence");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().add(sentence);
        boolean first = true;
        for (Notice.Choice choice : notice.choices()) {
            Button button = styled(new Button(choice.label()), first ? "console-primary" : "console-button");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> choice.act().run());
            getChildren().add(button);
            first = false;
        }
    }
}
