package org.screeningkit.kiosk.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.screeningkit.kiosk.flow.KioskEvent;
import org.screeningkit.kiosk.frame.PageFrame;
import org.screeningkit.kiosk.frame.Summary;
import org.screeningkit.kiosk.part.Buttons;
import org.screeningkit.kiosk.part.Prose;
import org.screeningkit.kiosk.part.TextEntry;
import org.screeningkit.kiosk.words.Words;
import org.screeningkit.signup.Draft;
import org.screeningkit.signup.Field;
import org.screeningkit.signup.Purpose;
import org.screeningkit.signup.form.PageOrder;
import org.screeningkit.signup.form.Problem;

/// One question with one line to type the answer in.
public final class AnswerPage implements KioskPage {
    private final PageSetting setting;
    private final Field field;
    private final PageFrame frame;
    private final TextEntry entry;
    private final Label error = Prose.withIcon(Material2AL.ERROR_OUTLINE, "", "error");
    private final VBox suggestion = new VBox();
    private final String spoken;

    public AnswerPage(PageSetting setting, Field field) {
        this.setting = setting;
        this.field = field;
        Words words = setting.words();
        frame = setting.frame(PageOrder.page(field));
        Label question = Prose.of(words.of("kiosk." + name() + ".question"), "heading");
        Label hint = Prose.of(hint(), "hint");
        entry = new TextEntry(setting.draft().typed(field));
        entry.setId(name());
        entry.getStyleClass().add("entry-" + name());
        question.setLabelFor(entry);
        spoken = question.getText() + " " + hint.getText();
        entry.setAccessibleText(spoken);
        if (field == Field.EMAIL || field == Field.PHONE) {
            entry.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        FlowPane line = new FlowPane(entry);
        line.getStyleClass().add("entry-line");
        if (field == Field.EMAIL || field == Field.PHONE) {
            line.getChildren().add(veil());
        }
        suggestion.getStyleClass().add("suggestion");
        error("");
        frame.add(question, hint, error, line, suggestion, PageFrame.next(words, setting::next));
    }

    private String name() {
        return field == Field.POSTAL_CODE ? "postal" : field.name().toLowerCase(Locale.ROOT);
    }

    /// An email address is asked for a reason, and the reason differs by purpose.
    private String hint() {
        Words words = setting.words();
        return field != Field.EMAIL
                ? words.of("kiosk." + name() + ".hint")
                : PageOrder.chosen(setting.offer(), setting.draft()).stream()
                        .filter(purpose -> purpose.needs().contains(Field.EMAIL))
                        .map(Purpose::id)
                        .map(purpose -> words.about(purpose, "why"))
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    private Button veil() {
        Words words = setting.words();
        Button button = Buttons.withIcon(
                Buttons.secondary(words.of("kiosk.email.hide"), () -> {}), Material2OutlinedMZ.VISIBILITY_OFF);
        button.setId("veil");
        button.setOnAction(_ -> {
            entry.veil(!entry.veiled());
            button.setText(words.of(entry.veiled() ? "kiosk.email.show" : "kiosk.email.hide"));
            button.setGraphic(
                    Prose.icon(entry.veiled() ? Material2OutlinedMZ.VISIBILITY : Material2OutlinedMZ.VISIBILITY_OFF));
        });
        return button;
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return entry;
    }

    @Override
    public void collect(Draft draft) {
        draft.type(field, entry.getText());
    }

    @Override
    public void show(List<Problem> problems) {
        suggestion.getChildren().clear();
        List<String> sentences = problems.stream()
                .map(problem -> setting.words()
                        .of(problem.finding().key(), problem.finding().values()))
                .toList();
        boolean asking = problems.stream().noneMatch(Problem::refused);
        error(asking ? "" : String.join(" ", sentences));
        problems.forEach(problem -> problem.finding().replacement().ifPresent(this::offer));
        if (asking && !problems.isEmpty()) {
            suggestion.getChildren().add(Prose.of(setting.words().of("kiosk.ask.keep"), "hint"));
        }
        frame.summarise(
                setting.words(),
                asking,
                sentences.stream()
                        .map(sentence -> new Summary.Line(sentence, entry::requestFocus))
                        .toList());
    }

    private void offer(String meant) {
        Button use = Buttons.withIcon(
                Buttons.secondary(
                        setting.words().of("kiosk.use", java.util.Map.of("suggestion", meant)),
                        () -> setting.send().accept(new KioskEvent.Take(field, meant))),
                Material2AL.CHECK);
        use.setId("use-suggestion");
        suggestion.getChildren().add(use);
    }

    private void error(String text) {
        Prose.sayOrHide(error, text);
        entry.setAccessibleText(text.isEmpty() ? spoken : spoken + " " + text);
        entry.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("refused"), !text.isEmpty());
    }

    @Override
    public void enter() {
        setting.next();
    }

    @Override
    public void wipe() {
        suggestion.getChildren().clear();
        entry.wipe();
    }
}
