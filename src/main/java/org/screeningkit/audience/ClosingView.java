package org.screeningkit.audience;

import static org.screeningkit.ui.Theme.styled;

import java.util.Map;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.screeningkit.kit.Kit;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.RainbowRule;
import org.screeningkit.ui.WrappedText;

/// The end of the evening: thanks to the room, and how many sign-ups are safe. Never who, never for what.
final class ClosingView extends VBox {
    ClosingView(Kit kit, Texts texts, int sealed) {
        styled(this, "view", "slate-view");
        WrappedText thanks = new WrappedText(texts.get("audience.closing.thanks"), "slate-title");
        WrappedText title = new WrappedText(kit.title().in(texts.language()), "slate-line", "closing-title");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        WrappedText count = new WrappedText(texts.get("audience.closing.saved", Map.of("count", sealed)), "slate-note");
        getChildren().addAll(thanks, title, gap, count, new RainbowRule());
    }
}
