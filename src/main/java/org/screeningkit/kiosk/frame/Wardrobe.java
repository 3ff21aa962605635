package org.screeningkit.kiosk.frame;

import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import org.screeningkit.text.Language;
import org.screeningkit.ui.Look;

/// Dresses the kiosk: in the look of the laptop, changed by the comfort of the person, for a language and a window's
/// size.
public final class Wardrobe {
    private final Region kiosk;
    private Look look = Look.ICE;
    private List<String> worn = List.of();

    public Wardrobe(Region kiosk) {
        this.kiosk = kiosk;
    }

    public Look look() {
        return look;
    }

    /// From the next time something is worn.
    public void choose(Look other) {
        look = other;
    }

    public void wear(Comfort comfort, Layout layout, Language language) {
        kiosk.setNodeOrientation(
                language.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        List<String> classes = List.of(
                "kiosk",
                "look-" + look.name().toLowerCase(Locale.ROOT),
                comfort.contrast() ? "theme-contrast" : look.theme(),
                layout == Layout.WIDE ? "wide" : "narrow",
                Layout.large(kiosk.getWidth(), kiosk.getHeight()) ? "large" : "small",
                comfort.size().style(),
                "lang-" + language.locale().getLanguage());
        // Any change here has JavaFX find the styles of everything in the kiosk anew.
        if (!classes.equals(worn)) {
            kiosk.getStyleClass().removeAll(worn);
            kiosk.getStyleClass().addAll(classes);
            worn = classes;
        }
    }
}
