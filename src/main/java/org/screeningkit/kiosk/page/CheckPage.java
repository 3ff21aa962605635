package org.screeningkit.kiosk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.screeningkit.kiosk.flow.KioskEvent;
import org.screeningkit.kiosk.frame.PageFrame;
import org.screeningkit.kiosk.frame.Summary;
import org.screeningkit.kiosk.part.ButtonRow;
import org.screeningkit.kiosk.part.Buttons;
import org.screeningkit.kiosk.part.Prose;
import org.screeningkit.kiosk.part.TickBox;
import org.screeningkit.kiosk.words.Words;
import org.screeningkit.signup.Draft;
import org.screeningkit.signup.Purpose;
import org.screeningkit.signup.country.Countries;
import org.screeningkit.signup.form.FormCheck;
import org.screeningkit.signup.form.Page;
import org.screeningkit.signup.form.PageOrder;
import org.screeningkit.signup.form.Problem;
import org.screeningkit.signup.form.Problem.Place;

/// All answers once more, and the sentences to agree to. Until Save is pressed nothing is kept.
public final class CheckPage implements KioskPage {
    private final PageSetting setting;
    private final PageFrame frame;
    private final AnswerRows answers;
    private final Map<Place, TickBox> boxes = new LinkedHashMap<>();

    public CheckPage(PageSetting setting, Countries countries) {
        this.setting = setting;
        Words words = setting.words();
        frame = setting.frame(Page.CHECK);
        answers = new AnswerRows(setting, countries, true);
        VBox consents = new VBox();
        consents.getStyleClass().add("consents");
        for (String consent : FormCheck.consents(setting.offer(), setting.draft())) {
            TickBox box = new TickBox(
                    "consent-" + consent,
                    words.about(consent, "short"),
                    words.consent(consent),
                    setting.draft().agrees(consent));
            boxes.put(new Place.Box(consent), box);
            consents.getChildren().add(box);
        }
        frame.add(
                Prose.of(words.of("kiosk.check.title"), "heading"),
                Prose.of(
                        words.of("kiosk.check.hint") + " "
                                + words.of(boxes.size() > 1 ? "kiosk.check.agree.many" : "kiosk.check.agree"),
                        "hint"),
                answers,
                consents,
                buttons());
    }

    private ButtonRow buttons() {
        Words words = setting.words();
        String deeds = PageOrder.chosen(setting.offer(), setting.draft()).stream()
                .map(Purpose::id)
                .map(purpose -> words.about(purpose, "deed"))
                .collect(Collectors.joining(" + "));
        Button save = Buttons.primary(words.of("kiosk.check.save", Map.of("deeds", deeds)), setting::next);
        save.setId("save");
        Button leave = Buttons.secondary(
                words.of("kiosk.check.leave"), () -> setting.send().accept(new KioskEvent.Leave()));
        leave.setId("leave-unsaved");
        Button full = Buttons.quiet(
                words.of("kiosk.notice.open"), () -> setting.send().accept(new KioskEvent.ReadNotice()));
        full.setId("notice-full");
        return new ButtonRow("buttons", save, leave, full);
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return boxes.values().iterator().next().box();
    }

    @Override
    public void collect(Draft draft) {
        boxes.forEach((place, box) -> {
            if (place instanceof Place.Box(String consent)) {
                draft.agree(consent, box.box().isSelected());
            }
        });
    }

    @Override
    public void show(List<Problem> problems) {
        boxes.values().forEach(box -> box.error(""));
        List<Summary.Line> lines = new ArrayList<>();
        for (Problem problem : problems) {
            TickBox box = boxes.get(problem.place());
            if (box != null) {
                String text = setting.words().of(problem.finding().key());
                box.error(text);
                lines.add(new Summary.Line(text, () -> box.box().requestFocus()));
            }
        }
        frame.summarise(setting.words(), false, lines);
    }

    /// The answers themselves are not read: others may be listening.
    @Override
    public List<String> aloud() {
        List<String> aloud = new ArrayList<>(
                List.of(setting.words().of("kiosk.check.title"), setting.words().of("kiosk.check.hint")));
        boxes.values().forEach(box -> aloud.addAll(box.aloud()));
        return aloud;
    }

    @Override
    public void enter() {
        setting.next();
    }

    @Override
    public void wipe() {
        answers.getChildren().clear();
    }
}
