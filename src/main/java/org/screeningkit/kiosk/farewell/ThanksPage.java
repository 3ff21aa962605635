package org.screeningkit.kiosk.farewell;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.screeningkit.kiosk.flow.KioskEvent;
import org.screeningkit.kiosk.flow.KioskState.Thanks;
import org.screeningkit.kiosk.page.KioskPage;
import org.screeningkit.kiosk.page.PageSetting;
import org.screeningkit.kiosk.part.Buttons;
import org.screeningkit.kiosk.part.Prose;
import org.screeningkit.kiosk.words.Words;

/// It is on the disk. No name, no "again": everybody reads the same thanks.
public final class ThanksPage implements KioskPage {
    private final VBox page = new VBox();
    private final Button done;
    private final ClosingBar closing;

    public ThanksPage(PageSetting setting, Thanks thanks, boolean demonstration) {
        Words words = setting.words();
        done = Buttons.primary(
                words.of("kiosk.thanks.done"), () -> setting.send().accept(new KioskEvent.Done()));
        done.setId("done");
        Button undo = Buttons.secondary(
                words.of("kiosk.thanks.undo"), () -> setting.send().accept(new KioskEvent.Undo()));
        undo.setId("undo");
        Button keep = Buttons.quiet(words.of("kiosk.thanks.keep"), () -> {});
        keep.setId("keep-open");
        keep.setOnAction(_ -> {
            setting.send().accept(new KioskEvent.KeepOpen());
            done.requestFocus();
            keep.setVisible(false);
            keep.setManaged(false);
        });
        FlowPane buttons = new FlowPane(done, undo);
        buttons.getStyleClass().add("buttons");
        closing = new ClosingBar(words, keep);
        Label code = Prose.of(thanks.receipt().code(), "receipt-code");
        code.setId("receipt-code");
        code.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        VBox receipt = new VBox(Prose.of(words.of("kiosk.thanks.code"), "body"), code);
        receipt.getStyleClass().add("receipt");
        VBox card = new VBox(
                Prose.withIcon(Material2AL.CHECK_CIRCLE_OUTLINE, words.of("kiosk.thanks.title"), "thanks-title"),
                Prose.of(words.of("kiosk.thanks.saved"), "body"),
                Prose.of(words.of(demonstration ? "kiosk.thanks.demonstration" : "kiosk.thanks.email"), "body"),
                receipt);
        card.getStyleClass().add("card");
        if (thanks.undoFailed()) {
            Label failed = Prose.withIcon(Material2AL.ERROR_OUTLINE, words.of("kiosk.thanks.undo.failed"), "error");
            failed.setId("undo-failed");
            card.getChildren().add(failed);
        }
        card.getChildren().addAll(buttons, closing);
        page.getChildren().add(card);
        page.getStyleClass().addAll("page", "farewell");
        done.setAccessibleHelp(words.of("kiosk.thanks.title") + " " + words.of("kiosk.thanks.saved") + " "
                + words.of("kiosk.thanks.code") + " " + thanks.receipt().code());
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
