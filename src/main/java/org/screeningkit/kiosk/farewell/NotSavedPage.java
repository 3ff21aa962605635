package org.screeningkit.kiosk.farewell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.material2.Material2AL;
import org.screeningkit.kiosk.flow.KioskEvent;
import org.screeningkit.kiosk.frame.PageFrame;
import org.screeningkit.kiosk.page.AnswerRows;
import org.screeningkit.kiosk.page.KioskPage;
import org.screeningkit.kiosk.page.PageSetting;
import org.screeningkit.kiosk.part.ButtonRow;
import org.screeningkit.kiosk.part.Buttons;
import org.screeningkit.kiosk.part.Prose;
import org.screeningkit.kiosk.words.Words;
import org.screeningkit.signup.country.Countries;
import org.screeningkit.signup.form.Page;

/// The disk refused. The answers are still here, one press away, and nowhere else.
public final class NotSavedPage implements KioskPage {
    private final PageFrame frame;
    private final Button retry;
    private final AnswerRows answers;
    private final List<String> aloud;

    public NotSavedPage(PageSetting setting, Countries countries) {
        Words words = setting.words();
        frame = setting.frame(Page.CHECK);
        aloud = List.of(words.of("kiosk.failed.title"), words.of("kiosk.failed.body"));
        retry = Buttons.primary(
                words.of("kiosk.failed.retry"), () -> setting.send().accept(new KioskEvent.Retry()));
        retry.setId("retry");
        retry.setAccessibleHelp(words.of("kiosk.failed.title") + " " + words.of("kiosk.failed.body"));
        Button clear = Buttons.secondary(
                words.of("kiosk.failed.clear"), () -> setting.send().accept(new KioskEvent.Leave()));
        clear.setId("clear");
        ButtonRow buttons = new ButtonRow("buttons", retry, clear);
        answers = new AnswerRows(setting, countries, false);
        frame.add(
                Prose.withIcon(Material2AL.ERROR_OUTLINE, words.of("kiosk.failed.title"), "failed-title"),
                Prose.of(words.of("kiosk.failed.body"), "body"),
                answers,
                buttons);
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return retry;
    }

    @Override
    public List<String> aloud() {
        return aloud;
    }

    @Override
    public void enter() {
        retry.fire();
    }

    @Override
    public void wipe() {
        answers.getChildren().clear();
    }
}
