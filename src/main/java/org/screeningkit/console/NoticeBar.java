package org.screeningkit.console;

import static org.screeningkit.ui.Theme.styled;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

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
        Label sentence = styled(new Label(notice.sentence()), "notice-sentence");
        sentence.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(sentence, gap);
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
