package org.screeningkit.kiosk.frame;

import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.screeningkit.kiosk.idle.IdleClock;
import org.screeningkit.kiosk.part.Prose;
import org.screeningkit.kiosk.words.Words;
import org.screeningkit.ui.Look;

/// The kit's name, or a word that says nothing where it must not be read, and the mark of a demonstration. A press of
/// three seconds on the name calls the operator menu.
public final class Foot extends HBox {
    private static final Duration LONG_PRESS = Duration.ofSeconds(3);

    private final Words words;
    private Duration pressedAt = Duration.ZERO;

    public Foot(Words words, Look look, boolean demonstration, IdleClock clock, Runnable operator) {
        this.words = words;
        getStyleClass().add("foot");
        Label name = Prose.of(look.discreet() ? words.of("kiosk.discreet.name") : words.title(), "foot-name");
        name.setId("kit-name");
        name.setOnMousePressed(_ -> pressedAt = clock.now());
        name.setOnMouseReleased(_ -> {
            if (clock.now().minus(pressedAt).compareTo(LONG_PRESS) >= 0) {
                operator.run();
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(name, gap);
        if (demonstration) {
            Label mark = Prose.withIcon(Material2OutlinedAL.INFO, words.of("kiosk.demonstration"), "demonstration");
            mark.setId("demonstration");
            getChildren().add(mark);
        }
    }

    /// Offers to turn the page above, while there is more of it than can be seen.
    public void turns(PageScroller page) {
        getChildren().add(2, new TurnButton(words, page).button());
    }
}
