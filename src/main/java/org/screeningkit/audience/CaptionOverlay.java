package org.screeningkit.audience;

import static org.screeningkit.ui.Theme.styled;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.screeningkit.captions.CaptionLook;
import org.screeningkit.programme.Segment.CaptionArea;
import org.screeningkit.text.Language;
import org.screeningkit.ui.Theme;

/// Captions over the film, drawn by us: sharp at any size, each line on a plate dark enough for any picture behind it.
final class CaptionOverlay extends VBox {
    private List<String> shown = List.of();

    CaptionOverlay() {
        styled(this, "captions");
        setMouseTransparent(true);
    }

    void place(CaptionArea area, Language language) {
        Theme.speak(this, language);
        setAlignment(area == CaptionArea.TOP ? Pos.TOP_CENTER : Pos.BOTTOM_CENTER);
    }

    void look(CaptionLook look) {
        getStyleClass().removeAll("large", "largest", "contrast");
        switch (look.size()) {
            case A -> {}
            case LARGE -> styled(this, "large");
            case LARGEST -> styled(this, "largest");
        }
        if (look.contrast()) {
            styled(this, "contrast");
        }
    }

    void show(List<String> lines) {
        if (lines.equals(shown)) {
            return;
        }
        shown = List.copyOf(lines);
        getChildren()
                .setAll(lines.stream()
                        .map(line -> styled(new Label(line), "caption-line"))
                        .toList());
    }
}
