package org.screeningkit.audience;

import static org.screeningkit.ui.Theme.styled;

import java.util.Locale;
import javafx.scene.layout.StackPane;
import org.screeningkit.programme.Cover;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.WrappedText;

/// A plain cover over the picture: black, light for the room, or the neutral words of the safe screen.
final class CoverView extends StackPane {
    CoverView(Cover cover, Texts texts) {
        styled(this, "view", "cover", "cover-" + cover.name().toLowerCase(Locale.ROOT));
        if (cover == Cover.SAFE) {
            WrappedText words = new WrappedText(texts.get("audience.safe"), "pause-words");
            words.setMaxHeight(USE_PREF_SIZE);
            getChildren().add(words);
        }
    }
}
