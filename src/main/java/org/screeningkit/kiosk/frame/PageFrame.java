package org.screeningkit.kiosk.frame;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;
import org.screeningkit.kiosk.part.Buttons;
import org.screeningkit.kiosk.part.Prose;
import org.screeningkit.kiosk.words.Words;

/// A page of the form: Back and the step above, a white card below that holds the question.
public final class PageFrame extends VBox {
    private final VBox card = new VBox();
    private final Button back;

    public PageFrame(Words words, String step, Runnable goBack) {
        getStyleClass().add("page");
        back = Buttons.withIcon(
                Buttons.quiet(words.of("kiosk.back"), goBack),
                words.language().rightToLeft() ? Material2MZ.NAVIGATE_NEXT : Material2MZ.NAVIGATE_BEFORE);
        back.setId("back");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(back, gap, Prose.of(step, "step"));
        head.getStyleClass().add("page-head");
        card.getStyleClass().add("card");
        getChildren().addAll(head, card);
    }

    public void add(Node... parts) {
        card.getChildren().addAll(parts);
    }

    /// Puts the summary above everything, in place of an earlier one.
    public void summarise(Words words, boolean asking, List<Summary.Line> lines) {
        card.getChildren().removeIf(Summary.class::isInstance);
        if (!lines.isEmpty()) {
            Summary summary = new Summary(words.of(asking ? "kiosk.ask.title" : "kiosk.problem.title"), lines, asking);
            card.getChildren().addFirst(summary);
            summary.announce();
        }
    }

    /// Continue, in its one place: under the answers, at the reading edge.
    public static Button next(Words words, Runnable action) {
        Button button = Buttons.primary(words.of("kiosk.continue"), action);
        button.setId("continue");
        return button;
    }
}
