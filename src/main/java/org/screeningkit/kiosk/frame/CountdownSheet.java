package org.screeningkit.kiosk.frame;

import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.screeningkit.kiosk.part.Buttons;
import org.screeningkit.kiosk.part.Prose;
import org.screeningkit.kiosk.words.Words;

/// Are you still there? Covers the answers, counts down, and any sign of life takes it away.
public final class CountdownSheet {
    private final Words words;
    private final boolean nothingGiven;
    private final Label body = Prose.of("", "body");
    private final Button stay;
    private final Sheet sheet;

    public CountdownSheet(Words words, boolean nothingGiven, Runnable staying, Runnable leaving) {
        this.words = words;
        this.nothingGiven = nothingGiven;
        stay = Buttons.primary(words.of("kiosk.idle.stay"), staying);
        stay.setId("stay");
        Button wipe = Buttons.secondary(words.of("kiosk.idle.wipe"), leaving);
        wipe.setId("wipe");
        sheet = new Sheet(
                words,
                "idle",
                List.of(words.of("kiosk.idle.title"), words.of("kiosk.idle.any")),
                stay,
                List.of(wipe),
                Prose.of(words.of("kiosk.idle.title"), "heading"),
                body,
                Prose.of(words.of("kiosk.idle.any"), "hint"));
    }

    public Sheet sheet() {
        return sheet;
    }

    public void left(long seconds) {
        body.setText(words.of(nothingGiven ? "kiosk.idle.body.empty" : "kiosk.idle.body", Map.of("seconds", seconds)));
        stay.setAccessibleHelp(words.of("kiosk.idle.title") + " " + body.getText());
        stay.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }
}
