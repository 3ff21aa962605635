package org.screeningkit.kiosk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.material2.Material2AL;
import org.screeningkit.kiosk.flow.KioskEvent;
import org.screeningkit.kiosk.frame.PageFrame;
import org.screeningkit.kiosk.frame.Summary;
import org.screeningkit.kiosk.keyboard.Typing;
import org.screeningkit.kiosk.part.ButtonRow;
import org.screeningkit.kiosk.part.Buttons;
import org.screeningkit.kiosk.part.Prose;
import org.screeningkit.kiosk.part.TextEntry;
import org.screeningkit.signup.form.Page;
import org.screeningkit.signup.form.Problem;

/// A question with one line to type the answer in, its error beside it, and a keyboard on the screen within reach.
final class EntryQuestion {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final PageSetting setting;
    private final PageFrame frame;
    private final String question;
    private final String hint;
    private final TextEntry entry;
    private final Typing typing;
    private final ButtonRow line;
    private final Label error = Prose.withIcon(Material2AL.ERROR_OUTLINE, "", "error");
    private List<String> said = List.of();

    /// @param name the middle of the question's text keys, and the id of its entry
    /// @param kind what keyboard the answer is typed on
    EntryQuestion(PageSetting setting, Page page, String name, String hint, String given, Typing.Kind kind) {
        this.setting = setting;
        this.hint = hint;
        frame = setting.frame(page);
        question = setting.words().of("kiosk." + name + ".question");
        entry = new TextEntry(given);
        entry.setId(name);
        entry.getStyleClass().add("entry-" + name);
        entry.onTouch(() -> setting.send().accept(new KioskEvent.TypeOnScreen(true)));
        if (kind.leftToRight()) {
            entry.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        typing = new Typing(entry, error, kind);
        Button keyboard = Buttons.withIcon(
                Buttons.secondary(
                        setting.words().of("kiosk.keyboard"),
                        () -> setting.send().accept(new KioskEvent.TypeOnScreen(true))),
                Material2AL.KEYBOARD);
        keyboard.setId("keyboard");
        line = new ButtonRow("entry-line", entry, keyboard);
        Label asked = Prose.of(question, "heading");
        asked.setLabelFor(entry);
        error("");
        frame.add(asked, Prose.of(hint, "hint"), error, line);
    }

    PageFrame frame() {
        return frame;
    }

    TextEntry entry() {
        return entry;
    }

    Typing typing() {
        return typing;
    }

    /// Puts a button beside the entry, before the keyboard's.
    void beside(Button button) {
        line.add(1, button);
    }

    /// Says what stands in the way, above everything and at the entry.
    ///
    /// @return whether the problems only ask
    boolean show(List<Problem> problems) {
        boolean asking = problems.stream().noneMatch(Problem::refused);
        List<String> sentences = problems.stream()
                .map(problem -> setting.sentence(
                        problem.finding().key(), problem.finding().values()))
                .toList();
        said = spoken(problems, asking);
        error(asking ? "" : String.join(" ", sentences));
        frame.summarise(
                setting.words(),
                asking,
                sentences.stream()
                        .map(sentence -> new Summary.Line(sentence, entry::requestFocus))
                        .toList());
        return asking;
    }

    /// A sentence with a value in it repeats what was typed, so its title is read in its place.
    private List<String> spoken(List<Problem> problems, boolean asking) {
        return problems.stream()
                .map(problem -> problem.finding().values().isEmpty()
                        ? problem.finding().key()
                        : asking ? "kiosk.ask.title" : "kiosk.problem.title")
                .map(key -> setting.sentence(key, Map.of()))
                .toList();
    }

    List<String> aloud() {
        List<String> aloud = new ArrayList<>(List.of(question, hint));
        aloud.addAll(said);
        return aloud;
    }

    private void error(String text) {
        Prose.sayOrHide(error, text);
        entry.setAccessibleText((question + " " + hint + " " + text).strip());
        entry.pseudoClassStateChanged(REFUSED, !text.isEmpty());
    }

    void wipe() {
        entry.wipe();
    }
}
