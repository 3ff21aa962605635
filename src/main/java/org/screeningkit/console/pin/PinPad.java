package org.screeningkit.console.pin;

import static org.screeningkit.ui.Theme.styled;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.WrappedText;

/// Ten large keys, and as many dots as digits were entered. The keyboard's digits work as well, Enter is OK, Escape
/// cancels. The keys take no focus, so that a screen reader does not say what is pressed. What was entered is wiped
/// when the pad goes away. FX thread.
final class PinPad extends VBox {
    private static final String BACK = "<";
    private static final List<String> KEYS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", BACK);
    private static final int COLUMNS = 3;
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final Digits digits;
    private final HBox dots = styled(new HBox(), "pin-dots");
    private final GridPane keys = styled(new GridPane(), "pin-keys");
    private final VBox words = styled(new VBox(), "pin-words");
    private final Button enter;
    private final String title;
    private boolean busy;

    /// @param longest how many digits can be entered
    PinPad(Texts texts, String title, String cancelKey, int longest, Consumer<char[]> entered, Runnable cancel) {
        this.title = title;
        this.digits = new Digits(longest);
        styled(this, "operator-menu", "pin-pad", "theme-night");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        for (int dot = 0; dot < longest; dot++) {
            dots.getChildren().add(styled(new Region(), "pin-dot"));
        }
        dots.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        keys.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        KEYS.stream().filter(key -> !key.isEmpty()).forEach(key -> keys.add(key(key, texts), column(key), row(key)));
        enter = styled(new Button(texts.get("console.pin.ok")), "console-primary");
        enter.setId("pin-ok");
        enter.setOnAction(_ -> submit(entered));
        Button leave = styled(new Button(texts.get(cancelKey)), "console-button");
        leave.setId("pin-cancel");
        leave.setOnAction(_ -> cancel.run());
        FlowPane buttons = styled(new FlowPane(enter, leave), "page-buttons");
        getChildren().addAll(new WrappedText(title, "menu-title"), words, dots, keys, buttons);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, entered));
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                digits.wipe();
            }
        });
        show();
    }

    /// Says something above the dots, and wipes what was entered.
    ///
    /// @param refusing whether it is about something that went wrong
    void say(String sentence, boolean refusing) {
        digits.wipe();
        words.getChildren().setAll(new WrappedText(sentence, "pin-sentence", refusing ? "pin-refused" : "pin-asked"));
        setAccessibleText(title + ". " + sentence);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        show();
    }

    /// While the digits are being looked at, or no try is taken, keys mean nothing.
    void busy(boolean now) {
        busy = now;
        keys.setDisable(now);
        enter.setDisable(now);
        if (getScene() != null) {
            requestFocus();
        }
    }

    private Button key(String sign, Texts texts) {
        Button key = styled(new Button(sign), "pin-key");
        if (sign.equals(BACK)) {
            key.setText("");
            key.setGraphic(styled(new FontIcon(Material2AL.BACKSPACE), "console-icon"));
            key.setAccessibleText(texts.get("console.pin.back"));
            key.setId("pin-back");
        } else {
            key.setId("pin-" + sign);
        }
        key.setFocusTraversable(false);
        key.setOnAction(_ -> {
            if (sign.equals(BACK)) {
                digits.takeBack();
            } else {
                digits.type(sign);
            }
            show();
        });
        return key;
    }

    private static int column(String key) {
        return KEYS.indexOf(key) % COLUMNS;
    }

    private static int row(String key) {
        return KEYS.indexOf(key) / COLUMNS;
    }

    private void typed(KeyEvent key) {
        if (!busy) {
            digits.type(key.getCharacter());
            show();
        }
        key.consume();
    }

    private void pressed(KeyEvent key, Consumer<char[]> entered) {
        if (key.getCode() == KeyCode.BACK_SPACE) {
            digits.takeBack();
            show();
        } else if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button)) {
            submit(entered);
        }
    }

    private void submit(Consumer<char[]> entered) {
        if (!busy && digits.count() > 0) {
            char[] handed = digits.hand();
            show();
            entered.accept(handed);
        }
    }

    private void show() {
        for (int dot = 0; dot < dots.getChildren().size(); dot++) {
            dots.getChildren().get(dot).pseudoClassStateChanged(FILLED, dot < digits.count());
        }
    }
}
