package org.screeningkit.kiosk.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.screeningkit.kiosk.flow.KioskEvent;
import org.screeningkit.kiosk.frame.PageFrame;
import org.screeningkit.kiosk.keyboard.Typing;
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
    private final EntryQuestion question;
    private final VBox suggestion = new VBox();

    public AnswerPage(PageSetting setting, Field field) {
        this.setting = setting;
        this.field = field;
        question = new EntryQuestion(
                setting, PageOrder.page(field), name(), hint(), setting.draft().typed(field), kind());
        if (field == Field.EMAIL || field == Field.PHONE) {
            question.beside(veil());
        }
        suggestion.getStyleClass().add("suggestion");
        question.frame().add(suggestion, PageFrame.next(setting.words(), setting::next));
    }

    private String name() {
        return field == Field.POSTAL_CODE ? "postal" : field.name().toLowerCase(Locale.ROOT);
    }

    private Typing.Kind kind() {
        return switch (field) {
            case NAME, COUNTRY -> Typing.Kind.WORDS;
            case EMAIL -> Typing.Kind.EMAIL;
            case POSTAL_CODE -> Typing.Kind.CODE;
            case PHONE -> Typing.Kind.NUMBER;
        };
    }

    /// An email address is asked for a reason, and the reason differs by purpose.
    private String hint() {
        Words words = setting.words();
        return field != Field.EMAIL
                ? setting.sentence("kiosk." + name() + ".hint", Map.of())
                : PageOrder.chosen(setting.offer(), setting.draft()).stream()
                        .filter(purpose -> purpose.needs().contains(Field.EMAIL))
                        .map(Purpose::id)
                        .map(purpose -> words.about(purpose, "why"))
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    private Button veil() {
        Words words = setting.words();
        TextEntry entry = question.entry();
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
        return question.frame();
    }

    @Override
    public Node first() {
        return question.entry();
    }

    @Override
    public Optional<Typing> typing() {
        return Optional.of(question.typing());
    }

    @Override
    public void collect(Draft draft) {
        draft.type(field, question.entry().getText());
    }

    @Override
    public void show(List<Problem> problems) {
        suggestion.getChildren().clear();
        problems.forEach(problem -> problem.finding().replacement().ifPresent(this::offer));
        if (question.show(problems) && !problems.isEmpty()) {
            suggestion.getChildren().add(Prose.of(setting.words().of("kiosk.ask.keep"), "hint"));
        }
    }

    private void offer(String meant) {
        Button use = Buttons.withIcon(
                Buttons.secondary(
                        setting.words().of("kiosk.use", Map.of("suggestion", meant)),
                        () -> setting.send().accept(new KioskEvent.Take(field, meant))),
                Material2AL.CHECK);
        use.setId("use-suggestion");
        suggestion.getChildren().add(use);
    }

    @Override
    public void enter() {
        setting.next();
    }

    @Override
    public List<String> aloud() {
        return question.aloud();
    }

    @Override
    public void wipe() {
        suggestion.getChildren().clear();
        question.wipe();
    }
}
