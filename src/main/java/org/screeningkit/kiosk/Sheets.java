package org.screeningkit.kiosk;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import org.kordamp.ikonli.material2.Material2AL;
import org.screeningkit.kiosk.frame.Comfort;
import org.screeningkit.kiosk.frame.ComfortButtons;
import org.screeningkit.kiosk.frame.Sheet;
import org.screeningkit.kiosk.part.ButtonRow;
import org.screeningkit.kiosk.part.Buttons;
import org.screeningkit.kiosk.part.Prose;
import org.screeningkit.kiosk.words.Words;
import org.screeningkit.text.Language;

/// The sheets a person opens: the privacy notice, and the choice of language.
final class Sheets {
    private Sheets() {}

    static Sheet notice(Words words, Runnable close) {
        return new Sheet(
                words,
                "notice-sheet",
                List.of(words.of("kiosk.notice.full"), words.noticeFull()),
                closing(words, close),
                List.of(),
                Prose.of(words.of("kiosk.notice.full"), "heading"),
                Prose.of(words.noticeFull(), "notice-text"));
    }

    static Sheet languages(Words words, List<Language> languages, Consumer<Language> speak, Runnable close) {
        ButtonRow buttons = new ButtonRow("attract-languages");
        for (Language language : languages) {
            Button button = Buttons.secondary(language.endonym(), () -> speak.accept(language));
            button.setId("speak-" + language.tag());
            if (language.rightToLeft()) {
                button.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            }
            if (language.equals(words.language())) {
                Buttons.withIcon(button, Material2AL.CHECK);
            }
            buttons.add(button);
        }
        return new Sheet(
                words,
                "language-sheet",
                List.of(words.of("kiosk.attract.languages")),
                closing(words, close),
                List.of(),
                Prose.of(words.of("kiosk.attract.languages"), "heading"),
                buttons);
    }

    static Sheet comfort(Words words, Comfort now, Consumer<Comfort> change, Runnable close) {
        ButtonRow sizes = new ButtonRow("attract-languages");
        ComfortButtons.sizes(words, now, change).forEach(sizes::add);
        sizes.add(ComfortButtons.contrast(words, now, change));
        sizes.add(ComfortButtons.moreTime(words, now, change));
        String title = words.of("kiosk.bar.ease.title");
        return new Sheet(
                words,
                "ease-sheet",
                List.of(title),
                closing(words, close),
                List.of(),
                Prose.of(title, "heading"),
                sizes);
    }

    private static Button closing(Words words, Runnable close) {
        Button done = Buttons.primary(words.of("kiosk.close"), close);
        done.setId("close-sheet");
        return done;
    }
}
