package org.screeningkit.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.screeningkit.text.Language;

/// The look all windows share: fonts of our own, colours as tokens in `tokens.css`, one style sheet a room.
///
/// JavaFX takes a single font family, so the family is chosen by language on the root of each tree; whoever shows a
/// word of another script gives that word its own family.
public final class Theme {
    private static final List<String> FONTS = List.of(
            "NotoSans-Regular.ttf",
            "NotoSans-Bold.ttf",
            "NotoSans-Italic.ttf",
            "NotoSansArabic-Regular.ttf",
            "NotoSansArabic-Bold.ttf",
            "NotoSansSC-Regular.ttf",
            "NotoSansSC-Bold.ttf");

    private Theme() {}

    /// Makes the bundled fonts known to JavaFX; once, before the first window. FX thread.
    public static void loadFonts() {
        for (String name : FONTS) {
            try (InputStream font = Objects.requireNonNull(Theme.class.getResourceAsStream("fonts/" + name), name)) {
                Font.loadFont(font, 16);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("bundled font " + name, unreadable);
            }
        }
    }

    /// Gives a scene the tokens and the sheets of the rooms it shows (`audience`, `kiosk`, `console`).
    public static void dress(Scene scene, String... rooms) {
        scene.getStylesheets().add(sheet("tokens"));
        for (String room : rooms) {
            scene.getStylesheets().add(sheet(room));
        }
    }

    /// Sets writing direction and font family for a language on the root of what is shown in it.
    public static void speak(Parent root, Language language) {
        root.setNodeOrientation(language.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        root.getStyleClass().removeAll("arabic-script", "chinese-script");
        if (language.rightToLeft()) {
            root.getStyleClass().add("arabic-script");
        } else if (language.locale().getLanguage().equals("zh")) {
            root.getStyleClass().add("chinese-script");
        }
    }

    /// Adds style classes; reads well in the building of a view.
    public static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    private static String sheet(String name) {
        URL sheet = Theme.class.getResource(name + ".css");
        return Objects.requireNonNull(sheet, name + ".css").toExternalForm();
    }
}
