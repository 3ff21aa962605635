package org.screeningkit.kiosk.frame;

import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.screeningkit.kiosk.part.Buttons;
import org.screeningkit.kiosk.words.Words;

/// What is always in reach while somebody fills in the form: their language, their comfort, and a way out that wipes.
public final class TopBar extends HBox {
    /// What the bar's buttons do.
    public interface Actions {
        void chooseLanguage();

        void chooseComfort();

        void change(Comfort comfort);

        void readAloud();

        void leave();
    }

    /// What decides how the bar looks.
    ///
    /// @param spoken whether there is a voice for the language
    public record Setting(Words words, Layout layout, Comfort comfort, boolean spoken) {}

    private final Setting setting;

    /// The bar that was there before, or, where it has to look otherwise, another.
    public static TopBar after(Optional<TopBar> before, Setting setting, Actions actions) {
        return before.filter(bar -> bar.setting.equals(setting)).orElseGet(() -> new TopBar(setting, actions));
    }

    private TopBar(Setting setting, Actions actions) {
        this.setting = setting;
        Words words = setting.words();
        Comfort comfort = setting.comfort();
        getStyleClass().add("top-bar");
        String name = words.language().endonym();
        Button language = Buttons.withIcon(Buttons.secondary(name, actions::chooseLanguage), Material2AL.LANGUAGE);
        language.setId("languages");
        language.setMinWidth(USE_PREF_SIZE);
        language.setAccessibleText(words.of("kiosk.bar.language", Map.of("language", name)));
        getChildren().add(language);
        if (setting.layout() == Layout.WIDE) {
            HBox sizes = new HBox();
            sizes.getStyleClass().add("sizes");
            sizes.getChildren().addAll(ComfortButtons.sizes(words, comfort, actions::change));
            getChildren()
                    .addAll(
                            sizes,
                            ComfortButtons.contrast(words, comfort, actions::change),
                            ComfortButtons.moreTime(words, comfort, actions::change));
        } else {
            Button ease = Buttons.withIcon(
                    Buttons.secondary(words.of("kiosk.bar.ease"), actions::chooseComfort), Material2AL.FORMAT_SIZE);
            ease.setId("ease");
            ease.setAccessibleText(words.of("kiosk.bar.ease.title"));
            getChildren().add(ease);
        }
        if (setting.spoken()) {
            Button read = Buttons.withIcon(
                    Buttons.secondary(words.of("kiosk.bar.read"), actions::readAloud), Material2MZ.VOLUME_UP);
            read.setId("read-aloud");
            read.setAccessibleHelp(words.of("kiosk.bar.read.help"));
            getChildren().add(read);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button clear = Buttons.withIcon(
                Buttons.secondary(words.of("kiosk.bar.leave"), actions::leave), Material2OutlinedAL.CLEAR);
        clear.setId("leave");
        clear.setAccessibleHelp(words.of("kiosk.bar.leave.help"));
        getChildren().addAll(gap, clear);
    }
}
