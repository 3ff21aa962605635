package org.screeningkit.kiosk.farewell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.screeningkit.kiosk.flow.KioskEvent;
import org.screeningkit.kiosk.flow.KioskState.Ending;
import org.screeningkit.kiosk.page.KioskPage;
import org.screeningkit.kiosk.page.PageSetting;
import org.screeningkit.kiosk.part.Buttons;
import org.screeningkit.kiosk.part.Prose;
import org.screeningkit.kiosk.words.Words;

/// A friendly end with nothing kept.
public final class EndedPage implements KioskPage {
    private final VBox page = new VBox();
    private final Button done;
    private final ClosingBar closing;

    public EndedPage(PageSetting setting, Ending ending) {
        Words words = setting.words();
        String key = "kiosk.ended."
                + switch (ending) {
                    case NOTHING_WANTED -> "nothing";
                    case TOO_YOUNG -> "young";
                    case REMOVED -> "removed";
                };
        done = Buttons.primary(
                words.of("kiosk.ended.done"), () -> setting.send().accept(new KioskEvent.Done()));
        done.setId("done");
        done.setAccessibleHelp(words.of(key + ".title") + ". " + words.of(key + ".body"));
        closing = new ClosingBar(words);
        VBox card = new VBox(
                Prose.of(words.of(key + ".title"), "ended-title"),
                Prose.of(words.of(key + ".body"), "body"),
                done,
                closing);
        card.getStyleClass().add("card");
        page.getChildren().add(card);
        page.getStyleClass().addAll("page", "farewell");
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return done;
    }

    @Override
    public void enter() {
        done.fire();
    }

    @Override
    public void closesIn(long seconds, double share) {
        closing.left(seconds, share);
    }
}
