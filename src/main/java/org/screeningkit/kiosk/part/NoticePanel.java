package org.screeningkit.kiosk.part;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.screeningkit.kiosk.words.Words;

/// What happens to the answers, said before the first one is given.
public final class NoticePanel extends VBox {
    /// @param folded whether only its title shows until it is opened
    public NoticePanel(Words words, boolean folded, Runnable readAll) {
        getStyleClass().add("notice");
        VBox body = new VBox(
                Prose.of(words.noticeShort(), "notice-text"), Prose.of(words.of("kiosk.notice.leave"), "notice-text"));
        Button full = Buttons.quiet(words.of("kiosk.notice.open"), readAll);
        full.setId("notice-full");
        body.getChildren().add(full);
        body.getStyleClass().add("notice-body");
        if (folded) {
            Button fold =
                    Buttons.withIcon(Buttons.quiet(words.of("kiosk.notice.fold"), () -> {}), Material2AL.EXPAND_MORE);
            fold.setId("notice-fold");
            fold.setOnAction(_ -> {
                if (!getChildren().remove(body)) {
                    getChildren().add(body);
                }
            });
            getChildren().add(fold);
        } else {
            getChildren()
                    .addAll(
                            Prose.withIcon(Material2OutlinedAL.LOCK, words.of("kiosk.notice.title"), "notice-title"),
                            body);
        }
    }
}
