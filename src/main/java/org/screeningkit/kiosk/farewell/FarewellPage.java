package org.screeningkit.kiosk.farewell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.screeningkit.kiosk.flow.KioskEvent;
import org.screeningkit.kiosk.page.KioskPage;
import org.screeningkit.kiosk.page.PageSetting;
import org.screeningkit.kiosk.part.Buttons;

/// The last page a person sees: it closes by itself, and Done closes it sooner.
abstract sealed class FarewellPage implements KioskPage permits EndedPage, ThanksPage {
    private final VBox page = new VBox();
    private final VBox card = new VBox();
    private final Button done;
    private final ClosingBar closing;

    /// @param doneKey of the words on the button
    FarewellPage(PageSetting setting, String doneKey, Node... besideTheBar) {
        done = Buttons.primary(setting.words().of(doneKey), () -> setting.send().accept(new KioskEvent.Done()));
        done.setId("done");
        closing = new ClosingBar(setting.words(), besideTheBar);
        card.getStyleClass().add("card");
        page.getChildren().add(card);
        page.getStyleClass().addAll("page", "farewell");
    }

    /// Lays out the card; the bar that counts down is its last line.
    ///
    /// @param spoken what a screen reader says with the button that has the focus
    final void lay(String spoken, Node... lines) {
        card.getChildren().addAll(lines);
        card.getChildren().add(closing);
        done.setAccessibleHelp(spoken);
    }

    final Button done() {
        return done;
    }

    @Override
    public final Node node() {
        return page;
    }

    @Override
    public final Node first() {
        return done;
    }

    @Override
    public final void enter() {
        done.fire();
    }

    @Override
    public final void closesIn(long seconds, double share) {
        closing.left(seconds, share);
    }
}
