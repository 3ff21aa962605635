package org.screeningkit.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.AfterEach;
import org.screeningkit.text.Language;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What people do at the kiosk, in a window of its own.
abstract class KioskVisits {
    final FxRobot robot = new FxRobot();
    KioskFixture fixture = new KioskFixture();
    Stage stage;
    KioskPane pane;
    boolean byMouse;

    @AfterEach
    final void closeTheWindow() throws Exception {
        onFx(() -> {
            stage.hide();
            return null;
        });
    }

    final void open(String tag) throws Exception {
        open(tag, 1366, 768);
    }

    final void open(String tag, int width, int height) throws Exception {
        pane = onFx(() -> {
            KioskPane made = fixture.pane(new Language(tag));
            stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(KioskFixture.scene(made, width, height));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    final void choose(String petition, String updates, String age) throws Exception {
        click("#start");
        click("#purpose-petition-" + petition);
        click("#purpose-updates-" + updates);
        click("#age-" + age);
        click("#continue");
    }

    /// Yes to everything, the form being open.
    final void choose() throws Exception {
        click("#purpose-petition-yes");
        click("#purpose-updates-yes");
        click("#age-yes");
        click("#continue");
    }

    final void toTheCheck() throws Exception {
        choose("yes", "yes", "yes");
        write("Anna");
        click("#continue");
        write("anna@example.com");
        click("#continue");
        write("france");
        click("#continue");
    }

    final void agreeAndSave() throws Exception {
        click("#consent-petition");
        click("#consent-updates");
        click("#save");
    }

    final void tab() {
        robot.push(KeyCode.TAB);
    }

    final void tabTo(String id) throws Exception {
        for (int i = 0; i < 20 && !id.equals(focused().getId()); i++) {
            tab();
        }
        assertThat(focused().getId()).isEqualTo(id);
    }

    final void pass(int seconds) {
        robot.interact(() -> fixture.clock.pass(seconds));
    }

    /// Presses what is found, with the mouse when the journey is about the mouse.
    final void click(String query) {
        Node found = query.startsWith("#") ? node(query) : robot.lookup(query).query();
        robot.interact(() -> SceneSearch.scrollTo(found));
        Node pressed = found instanceof ButtonBase ? found : found.getParent();
        if (byMouse) {
            robot.clickOn(pressed);
        } else {
            robot.interact(((ButtonBase) pressed)::fire);
        }
    }

    final void write(String text) {
        robot.write(text, 0);
    }

    final Node node(String query) {
        return robot.lookup(query).query();
    }

    final String text(String query) {
        return ((Labeled) node(query)).getText();
    }

    final Node focused() throws Exception {
        return onFx(() -> stage.getScene().getFocusOwner());
    }

    static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }

    /// As an input method delivers it: letters under composition first, then what the person picked.
    final void compose(String letters, String picked) throws Exception {
        Node entry = focused();
        robot.interact(() -> {
            Event.fireEvent(
                    entry,
                    new InputMethodEvent(
                            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                            List.of(new InputMethodTextRun(letters, InputMethodHighlight.UNSELECTED_RAW)),
                            "",
                            letters.length()));
            Event.fireEvent(
                    entry, new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), picked, 0));
        });
    }
}
