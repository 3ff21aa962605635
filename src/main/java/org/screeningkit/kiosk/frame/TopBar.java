package org.screeningkit.kiosk.frame;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.screeningkit.kiosk.part.Buttons;
import org.screeningkit.kiosk.words.Words;

/// What is always in reach while somebody fills in the form: their language, and a way out that wipes.
public final class TopBar extends HBox {
    public TopBar(Words words, Runnable languages, Runnable leave) {
        getStyleClass().add("top-bar");
        String name = words.nameOf(words.language());
        Button language = Buttons.withIcon(Buttons.secondary(name, languages), Material2AL.LANGUAGE);
        language.setId("languages");
        language.setAccessibleText(words.of("kiosk.bar.language", Map.of("language", name)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button clear =
                Buttons.withIcon(Buttons.secondary(words.of("kiosk.bar.leave"), leave), Material2OutlinedAL.CLEAR);
        clear.setId("leave");
        clear.setAccessibleHelp(words.of("kiosk.bar.leave.help"));
        getChildren().addAll(language, gap, clear);
    }
}
