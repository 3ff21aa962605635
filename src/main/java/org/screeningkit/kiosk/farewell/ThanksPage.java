package org.screeningkit.kiosk.farewell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.screeningkit.kiosk.flow.KioskEvent;
import org.screeningkit.kiosk.flow.KioskState.Thanks;
import org.screeningkit.kiosk.page.PageSetting;
import org.screeningkit.kiosk.part.ButtonRow;
import org.screeningkit.kiosk.part.Buttons;
import org.screeningkit.kiosk.part.Prose;
import org.screeningkit.kiosk.words.Words;

/// It is on the disk. No name, no "again": everybody reads the same thanks.
public final class ThanksPage extends FarewellPage {
    private final List<String> aloud;

    public ThanksPage(PageSetting setting, Thanks thanks, boolean demonstration) {
        Button keep = Buttons.quiet(setting.words().of("kiosk.thanks.keep"), () -> {});
        super(setting, "kiosk.thanks.done", keep);
        Words words = setting.words();
        keep.setId("keep-open");
        keep.setOnAction(_ -> {
            setting.send().accept(new KioskEvent.KeepOpen());
            done().requestFocus();
            keep.setVisible(false);
            keep.setManaged(false);
        });
        String next = words.of(demonstration ? "kiosk.thanks.demonstration" : "kiosk.thanks.email");
        aloud = List.of(words.of("kiosk.thanks.title"), words.of("kiosk.thanks.saved"), next);
        List<Node> lines = new ArrayList<>(List.of(
                Prose.withIcon(Material2AL.CHECK_CIRCLE_OUTLINE, words.of("kiosk.thanks.title"), "thanks-title"),
                Prose.of(words.of("kiosk.thanks.saved"), "body"),
                Prose.of(next, "body"),
                receipt(words, thanks)));
        if (thanks.undoFailed()) {
            Label failed = Prose.withIcon(Material2AL.ERROR_OUTLINE, words.of("kiosk.thanks.undo.failed"), "error");
            failed.setId("undo-failed");
            lines.add(failed);
        }
        lines.add(buttons(setting));
        String spoken = words.of("kiosk.thanks.title") + " " + words.of("kiosk.thanks.saved") + " "
                + words.of("kiosk.thanks.code") + " " + thanks.receipt().code();
        lay(spoken, lines.toArray(Node[]::new));
    }

    private static VBox receipt(Words words, Thanks thanks) {
        Label code = Prose.of(thanks.receipt().code(), "receipt-code");
        code.setId("receipt-code");
        code.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        VBox receipt = new VBox(Prose.of(words.of("kiosk.thanks.code"), "body"), code);
        receipt.getStyleClass().add("receipt");
        return receipt;
    }

    private ButtonRow buttons(PageSetting setting) {
        Button undo = Buttons.secondary(
                setting.words().of("kiosk.thanks.undo"), () -> setting.send().accept(new KioskEvent.Undo()));
        undo.setId("undo");
        return new ButtonRow("buttons", done(), undo);
    }

    /// Without the code: it is this person's, and others may be listening.
    @Override
    public List<String> aloud() {
        return aloud;
    }
}
