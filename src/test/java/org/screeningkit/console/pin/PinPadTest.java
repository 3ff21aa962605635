package org.screeningkit.console.pin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The pad with keyboard and mouse, before a door that remembers what it was handed.
class PinPadTest {
    private final FxRobot robot = new FxRobot();
    private final Texts texts = Texts.of(Language.ENGLISH);
    private final Door door = new Door();
    private final List<String> happened = new ArrayList<>();
    private final StackPane root = new StackPane(new Label());
    private Stage stage;

    @BeforeEach
    void openAWindow() throws Exception {
        stage = onFx(() -> {
            Stage made = new Stage(StageStyle.UNDECORATED);
            made.setScene(new Scene(root, 1366, 768));
            made.setX(0);
            made.setY(0);
            made.show();
            return made;
        });
    }

    @AfterEach
    void closeIt() throws Exception {
        onFx(() -> {
            stage.hide();
            return true;
        });
    }

    @Test
    void theKeyboardAloneIsEnough() throws Exception {
        ask();
        robot.push(KeyCode.DIGIT9);
        robot.push(KeyCode.BACK_SPACE);
        type("4711");
        robot.push(KeyCode.ENTER);

        assertThat(happened).containsExactly("welcome");
        assertThat(door.tried).containsExactly("4711");
    }

    @Test
    void theMouseAloneIsEnoughAndNoKeyOfThePadTakesTheFocus() throws Exception {
        ask();
        for (String key : List.of("#pin-4", "#pin-9", "#pin-back", "#pin-7", "#pin-1", "#pin-1")) {
            robot.clickOn(node(key));
            assertThat(onFx(() -> stage.getScene().getFocusOwner()).getStyleClass())
                    .doesNotContain("pin-key");
        }
        robot.clickOn(node("#pin-ok"));

        assertThat(happened).containsExactly("welcome");
    }

    @Test
    void digitsOfOtherScriptsAreDigits() throws Exception {
        ask();
        onFx(() -> {
            Node pad = node(".pin-pad");
            for (String digit : List.of("\u0664", "\u0667", "\u0661", "x", "\uff11")) {
                pad.fireEvent(new javafx.scene.input.KeyEvent(
                        javafx.scene.input.KeyEvent.KEY_TYPED,
                        digit,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
            }
            return true;
        });
        robot.push(KeyCode.ENTER);

        assertThat(door.tried).containsExactly("4711");
    }

    @Test
    void noTextOnTheScreenAndNoneForAScreenReaderHoldsADigit() throws Exception {
        ask();
        List<String> before = onFx(() -> said(root));
        type("4711");

        assertThat(onFx(() -> said(root))).isEqualTo(before);
        assertThat(filled()).isEqualTo(4);
    }

    @Test
    void wrongTriesAreCountedAndALockIsWaitedFor() throws Exception {
        ask();
        type("1111");
        robot.push(KeyCode.ENTER);
        assertThat(words()).contains("That is not the PIN. Tries left: 4.");
        assertThat(filled()).isZero();

        door.answer = new PinDoor.Answer.Locked(java.time.Duration.ofSeconds(30));
        type("2222");
        robot.push(KeyCode.ENTER);
        assertThat(words()).anyMatch(word -> word.startsWith("Too many wrong tries. Wait 30 seconds. PIN forgotten?"));
        type("4711");
        robot.push(KeyCode.ENTER);

        assertThat(door.tried).containsExactly("1111", "2222");
        assertThat(happened).isEmpty();
    }

    @Test
    void anAnswerThatComesAfterThePadIsGoneOpensNothing() throws Exception {
        ask();
        door.waits = true;
        type("4711");
        robot.push(KeyCode.ENTER);
        onFx(() -> {
            root.getChildren().clear();
            door.told.getFirst().accept(new PinDoor.Answer.Right());
            return true;
        });

        assertThat(happened).isEmpty();
    }

    @Test
    void aNewPinIsTypedTwiceAndAWeakOneRefused() throws Exception {
        choose();
        type("1234");
        robot.push(KeyCode.ENTER);
        assertThat(words()).contains("That is too easy to guess, or not 4 to 6 digits. Choose others.");
        type("471");
        robot.push(KeyCode.ENTER);
        type("4711");
        robot.push(KeyCode.ENTER);
        type("4712");
        robot.push(KeyCode.ENTER);
        assertThat(words()).anyMatch(word -> word.startsWith("The two were not the same."));
        assertThat(door.kept).isEmpty();
        type("4711");
        robot.push(KeyCode.ENTER);
        type("4711");
        robot.push(KeyCode.ENTER);

        assertThat(door.kept).containsExactly("4711");
        assertThat(happened).containsExactly("done");
    }

    private void ask() throws Exception {
        lay(() -> new AskPin(texts, door, () -> happened.add("welcome"), () -> happened.add("cancelled")).node());
    }

    private void choose() throws Exception {
        lay(() -> new ChoosePin(
                        texts, door, "Why", "console.pin.later", () -> happened.add("done"), () -> happened.add("no"))
                .node());
    }

    private void lay(Callable<Parent> page) throws Exception {
        onFx(() -> {
            Parent pad = page.call();
            root.getChildren().setAll(pad);
            pad.requestFocus();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String digits) {
        robot.write(digits, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node node(String selector) {
        return root.lookup(selector);
    }

    private long filled() {
        return root.lookupAll(".pin-dot").stream()
                .filter(dot -> dot.getPseudoClassStates().contains(PseudoClass.getPseudoClass("filled")))
                .count();
    }

    private List<String> words() throws Exception {
        return onFx(() -> root.lookupAll(".words").stream()
                .map(node -> ((Text) node).getText())
                .toList());
    }

    /// Everything that can be read or heard, but the ten keys themselves.
    private static List<String> said(Node node) {
        List<String> said = new ArrayList<>();
        if (node.getStyleClass().contains("pin-key")) {
            return said;
        }
        said.add(node.getAccessibleText() + "|" + node.getAccessibleHelp());
        if (node instanceof Text text) {
            said.add(text.getText());
        } else if (node instanceof Labeled label) {
            said.add(label.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> said.addAll(said(child)));
        }
        return said;
    }

    @Test
    void theAttendeesWordsOfAButtonStay() throws Exception {
        choose();
        assertThat(((ButtonBase) node("#pin-cancel")).getText()).isEqualTo("Not now");
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }

    private static final class Door implements PinDoor {
        private final List<String> tried = new ArrayList<>();
        private final List<String> kept = new ArrayList<>();
        private final List<Consumer<Answer>> told = new ArrayList<>();
        private Answer answer = new Answer.Wrong(4);
        private boolean waits;

        @Override
        public boolean closed() {
            return true;
        }

        @Override
        public int longest() {
            return 6;
        }

        @Override
        public boolean acceptable(char[] digits) {
            return digits.length >= 4 && !new String(digits).equals("1234");
        }

        @Override
        public void tryDigits(char[] digits, Consumer<Answer> answered) {
            String typed = new String(digits);
            tried.add(typed);
            told.add(answered);
            if (!waits) {
                answered.accept(typed.equals("4711") ? new Answer.Right() : answer);
            }
        }

        @Override
        public void keep(char[] digits, Runnable done) {
            kept.add(new String(digits));
            done.run();
        }
    }
}
