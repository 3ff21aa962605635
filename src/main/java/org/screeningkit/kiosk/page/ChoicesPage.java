package org.screeningkit.kiosk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.screeningkit.kiosk.flow.KioskEvent;
import org.screeningkit.kiosk.frame.Layout;
import org.screeningkit.kiosk.frame.PageFrame;
import org.screeningkit.kiosk.frame.Summary;
import org.screeningkit.kiosk.part.NoticePanel;
import org.screeningkit.kiosk.part.Prose;
import org.screeningkit.kiosk.part.YesNo;
import org.screeningkit.kiosk.words.Words;
import org.screeningkit.signup.Draft;
import org.screeningkit.signup.Draft.Answer;
import org.screeningkit.signup.Purpose;
import org.screeningkit.signup.form.Page;
import org.screeningkit.signup.form.Problem;
import org.screeningkit.signup.form.Problem.Place;

/// What would you like to do, and are you old enough: the answers decide which pages follow.
public final class ChoicesPage implements KioskPage {
    private final PageSetting setting;
    private final PageFrame frame;
    private final Map<Place, YesNo> questions = new LinkedHashMap<>();

    public ChoicesPage(PageSetting setting) {
        this.setting = setting;
        Words words = setting.words();
        frame = setting.frame(Page.CHOICES);
        VBox asked = new VBox();
        asked.getStyleClass().add("questions");
        for (Purpose purpose : setting.offer().purposes()) {
            String note = purpose.live() ? "" : words.of("kiosk.purpose.closed");
            YesNo question = new YesNo(words, "purpose-" + purpose.id(), words.about(purpose.id(), "question"), note);
            select(question, setting.draft().choice(purpose.id()));
            questions.put(new Place.Choice(purpose.id()), question);
        }
        YesNo age = new YesNo(words, "age", words.of("kiosk.age.question"), "");
        select(age, setting.draft().oldEnough());
        questions.put(new Place.Age(), age);
        asked.getChildren().addAll(questions.values());
        VBox left = new VBox(
                Prose.of(words.of("kiosk.choices.title"), "heading"),
                Prose.of(words.of("kiosk.choices.hint"), "hint"),
                asked);
        left.getStyleClass().add("stack");
        boolean wide = setting.layout() == Layout.WIDE;
        NoticePanel notice = new NoticePanel(words, !wide, () -> setting.send().accept(new KioskEvent.ReadNotice()));
        if (wide) {
            left.getChildren().add(PageFrame.next(words, setting::next));
            HBox.setHgrow(left, Priority.ALWAYS);
            HBox columns = new HBox(left, notice);
            columns.getStyleClass().add("columns");
            frame.add(columns);
        } else {
            frame.add(left, notice, PageFrame.next(words, setting::next));
        }
    }

    private static void select(YesNo question, Answer answer) {
        question.yes().setSelected(answer == Answer.YES);
        question.no().setSelected(answer == Answer.NO);
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return questions.values().iterator().next().first();
    }

    @Override
    public void collect(Draft draft) {
        questions.forEach((place, question) -> {
            Answer answer = answer(question);
            if (place instanceof Place.Choice choice) {
                draft.choose(choice.purpose(), answer);
            } else {
                draft.oldEnough(answer);
            }
        });
    }

    private static Answer answer(YesNo question) {
        if (question.yes().isSelected()) {
            return Answer.YES;
        }
        return question.no().isSelected() ? Answer.NO : Answer.NONE;
    }

    @Override
    public void show(List<Problem> problems) {
        questions.values().forEach(question -> question.error(""));
        List<Summary.Line> lines = new ArrayList<>();
        for (Problem problem : problems) {
            YesNo question = questions.get(problem.place());
            if (question != null) {
                String text = setting.words().of(problem.finding().key());
                question.error(text);
                lines.add(new Summary.Line(text, () -> question.first().requestFocus()));
            }
        }
        frame.summarise(setting.words(), false, lines);
    }

    @Override
    public List<String> aloud() {
        Words words = setting.words();
        List<String> aloud = new ArrayList<>(List.of(words.of("kiosk.choices.title"), words.of("kiosk.choices.hint")));
        questions.values().forEach(question -> aloud.addAll(question.aloud()));
        aloud.addAll(List.of(words.of("kiosk.notice.title"), words.noticeShort(), words.of("kiosk.notice.leave")));
        return aloud;
    }

    @Override
    public void enter() {
        setting.next();
    }
}
