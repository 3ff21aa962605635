package org.screeningkit.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/// People who type on the screen.
class ScreenKeyboardTest extends KioskVisits {
    @Test
    void aNameIsTypedWithAccentsAndCapitalsAndTheEntryKeepsTheFocus() throws Exception {
        byMouse = true;
        toTheName("en", 1366, 768);
        click("#keyboard");
        press("Z", "o", "more", "ë", "space", "more", "more", "ś", "w", "shift", "I", "delete", "shift", "more", "Ł");
        assertThat(entry("#name").getText()).isEqualTo("Zoë świŁ".replace("i", ""));
        assertThat(focused().getId()).isEqualTo("name");
    }

    @Test
    void aFingerOnTheEntryBringsTheKeyboardAndAMouseDoesNot() throws Exception {
        toTheName("de", 1366, 768);
        clickWithAMouse(node("#name"));
        assertThat(SceneSearch.visible(pane, "#screen-keyboard")).isFalse();
        touch(node("#name"));
        assertThat(SceneSearch.visible(pane, "#screen-keyboard")).isTrue();
    }

    @Test
    void itStaysForThisPersonAndIsGoneForTheNext() throws Exception {
        toTheName("en", 1366, 768);
        click("#keyboard");
        press("A");
        click("#continue");
        assertThat(SceneSearch.visible(pane, "#screen-keyboard"))
                .as("on the next page")
                .isTrue();
        click("#leave");
        choose("yes", "no", "yes");
        assertThat(SceneSearch.visible(pane, "#screen-keyboard"))
                .as("for the next person")
                .isFalse();
    }

    @Test
    void theHideKeyPutsItAway() throws Exception {
        toTheName("en", 1366, 768);
        click("#keyboard");
        press("hide");
        assertThat(SceneSearch.visible(pane, "#screen-keyboard")).isFalse();
        assertThat(focused().getId()).isEqualTo("name");
    }

    @Test
    void anAddressIsTypedInLatinLettersInEveryLanguage() throws Exception {
        toTheName("ar", 1366, 768);
        click("#keyboard");
        press("م", "ح", "م", "د", "space", "أ");
        assertThat(entry("#name").getText()).isEqualTo("محمد أ");
        click("#continue");
        press("m", "1", "@", "a", "b", ".", "c", "o", "m");
        assertThat(entry("#email").getText()).isEqualTo("m1@ab.com");
        press("alphabet", "alphabet", "م");
        assertThat(entry("#email").getText()).isEqualTo("m1@ab.comم");
        press("delete", "delete");
        assertThat(entry("#email").getText()).isEqualTo("m1@ab.co");
    }

    @Test
    void keysStandAsOnRealKeyboardsInArabicToo() throws Exception {
        toTheName("ar", 1366, 768);
        click("#keyboard");
        assertThat(node("#screen-keyboard").getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(left(key("ض"))).isLessThan(left(key("ص")));
        assertThat(node("#name").getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void deletingGoesOnWhileTheKeyIsHeld() throws Exception {
        toTheName("en", 1366, 768);
        click("#keyboard");
        robot.interact(() -> entry("#name").setText("Bartholomew"));
        robot.interact(() -> entry("#name").end());
        robot.moveTo(key("delete"));
        robot.press(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitFor(
                5,
                java.util.concurrent.TimeUnit.SECONDS,
                () -> entry("#name").getText().isEmpty());
        robot.release(MouseButton.PRIMARY);
        assertThat(focused().getId()).isEqualTo("name");
    }

    @Test
    void noKeyIsEverMarkedAsTheLast() throws Exception {
        byMouse = true;
        toTheName("en", 1366, 768);
        click("#keyboard");
        press("Q", "q");
        robot.moveTo(key("w"));
        assertThat(key("q").getStyleClass()).isEqualTo(key("e").getStyleClass());
        assertThat(key("q").getPseudoClassStates().stream().map(PseudoClass::getPseudoClassName))
                .doesNotContain("armed", "focused", "focus-visible");
    }

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, en, ''",
        "1366, 768, ar, ''",
        "1280, 720, de, ''",
        "1280, 720, ru, size-a-plus-plus",
        "1366, 768, fr, size-a-plus-plus"
    })
    void theEntryAndItsErrorAreSeenAboveTheKeys(int width, int height, String tag, String size) throws Exception {
        open("en", width, height);
        click("#language-" + tag);
        if (!size.isEmpty()) {
            click("#ease");
            click("#" + size);
        }
        choose();
        click("#keyboard");
        inSight("#name");
        press(tag.equals("ar") ? "م" : tag.equals("ru") ? "Я" : "A");
        click("#continue");
        click("#continue");
        inSight("#email");
        inSight(".error");
        keysAreLargeAndApart();
        press("x");
        assertThat(entry("#email").getText()).isEqualTo("x");
    }

    private void inSight(String query) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Node found = robot.lookup(query).match(Node::isVisible).query();
        Bounds bounds = onFx(() -> found.localToScene(found.getLayoutBounds()));
        Bounds keys = onFx(() ->
                node("#screen-keyboard").localToScene(node("#screen-keyboard").getLayoutBounds()));
        Bounds bar = onFx(() -> node(".top-bar").localToScene(node(".top-bar").getLayoutBounds()));
        assertThat(bounds.getMinY()).as(query + " under the bar").isGreaterThanOrEqualTo(bar.getMaxY());
        assertThat(bounds.getMaxY()).as(query + " above the keys").isLessThanOrEqualTo(keys.getMinY());
    }

    private void keysAreLargeAndApart() {
        List<Node> keys = List.copyOf(robot.lookup(".key").queryAll());
        for (Node one : keys) {
            Bounds at = one.localToScene(one.getLayoutBounds());
            assertThat(at.getHeight()).as(one.getId()).isGreaterThanOrEqualTo(56);
            assertThat(at.getWidth()).as(one.getId()).isGreaterThanOrEqualTo(56);
            assertThat(at.getMinX()).as(one.getId()).isNotNegative();
            assertThat(at.getMaxX())
                    .as(one.getId())
                    .isLessThanOrEqualTo(stage.getScene().getWidth());
            assertThat(at.getMaxY())
                    .as(one.getId())
                    .isLessThanOrEqualTo(stage.getScene().getHeight());
            assertThat(one.getAccessibleText()).as(one.getId()).isNotBlank();
        }
    }

    private void toTheName(String tag, int width, int height) throws Exception {
        open(tag, width, height);
        click("#start");
        choose();
    }

    private void press(String... keys) throws Exception {
        for (String name : keys) {
            Button key = key(name);
            if (byMouse) {
                robot.clickOn(key);
            } else {
                robot.interact(key::fire);
            }
            assertThat(focused().getId())
                    .as("the focus after " + name)
                    .isNotNull()
                    .doesNotStartWith("key-");
        }
    }

    private Button key(String name) {
        return (Button)
                robot.lookup(node -> ("key-" + name).equals(node.getId())).query();
    }

    private TextField entry(String query) {
        return (TextField) node(query);
    }

    private double left(Node node) throws Exception {
        return onFx(() -> node.localToScene(node.getLayoutBounds()).getMinX());
    }

    /// The robot of the headless platform calls its presses synthesized, as those of a finger are.
    private void clickWithAMouse(Node node) {
        robot.interact(() -> node.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null)));
    }

    private void touch(Node node) {
        Bounds at = node.localToScreen(node.getLayoutBounds());
        TouchPoint point = new TouchPoint(
                1,
                TouchPoint.State.PRESSED,
                at.getCenterX(),
                at.getCenterY(),
                at.getCenterX(),
                at.getCenterY(),
                node,
                null);
        robot.interact(() -> node.fireEvent(
                new TouchEvent(TouchEvent.TOUCH_PRESSED, point, List.of(point), 1, false, false, false, false)));
    }
}
