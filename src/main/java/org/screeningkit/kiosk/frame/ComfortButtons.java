package org.screeningkit.kiosk.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.screeningkit.kiosk.part.Buttons;
import org.screeningkit.kiosk.words.Words;

/// The buttons for text size, contrast and time. What is on bears a check mark.
public final class ComfortButtons {
    private ComfortButtons() {}

    public static List<Button> sizes(Words words, Comfort now, Consumer<Comfort> change) {
        List<Button> buttons = new ArrayList<>();
        for (Comfort.Size size : Comfort.Size.values()) {
            Button button = Buttons.secondary(size.sign(), () -> change.accept(now.with(size)));
            button.setId(size.style());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(words.of("kiosk.bar.size", Map.of("size", size.sign())));
            buttons.add(marked(button, size == now.size(), Material2AL.FORMAT_SIZE, words));
        }
        return buttons;
    }

    public static Button contrast(Words words, Comfort now, Consumer<Comfort> change) {
        Button button = Buttons.secondary(
                words.of("kiosk.bar.contrast"), () -> change.accept(now.withContrast(!now.contrast())));
        button.setId("contrast");
        return marked(button, now.contrast(), Material2OutlinedMZ.TONALITY, words);
    }

    public static Button moreTime(Words words, Comfort now, Consumer<Comfort> change) {
        Button button =
                Buttons.secondary(words.of("kiosk.bar.time"), () -> change.accept(now.withMoreTime(!now.moreTime())));
        button.setId("more-time");
        return marked(button, now.moreTime(), Material2OutlinedMZ.TIMER, words);
    }

    private static Button marked(Button button, boolean on, Ikon icon, Words words) {
        if (on) {
            button.getStyleClass().add("chosen");
            button.setAccessibleHelp(words.of("kiosk.bar.on"));
        }
        return Buttons.withIcon(button, on ? Material2AL.CHECK : icon);
    }
}
