package org.screeningkit.kiosk.part;

import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;

/// One line of typed text that goes nowhere but to its page: no copy, no paste, no menu. Made anew for each person,
/// because a text field remembers what it held.
public final class TextEntry extends TextField {
    private boolean veiled;

    public TextEntry(String text) {
        super(text);
        getStyleClass().add("entry");
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
        addEventFilter(MouseEvent.ANY, event -> {
            if (event.getButton() == MouseButton.MIDDLE) {
                event.consume();
            }
        });
        textProperty().subscribe(typed -> Script.dress(this, typed));
        positionCaret(text.length());
    }

    /// Calls when a finger touches the entry.
    public void onTouch(Runnable touched) {
        addEventHandler(TouchEvent.TOUCH_PRESSED, _ -> touched.run());
        addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.isSynthesized()) {
                touched.run();
            }
        });
    }

    /// Shows dots instead of letters, against eyes over the shoulder. Typing goes on as before.
    public void veil(boolean hidden) {
        veiled = hidden;
        setSkin(new VeilableSkin(this));
    }

    public boolean veiled() {
        return veiled;
    }

    /// Ends a composition an input method has not finished, and empties the field.
    public void wipe() {
        fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, java.util.List.of(), "", 0));
        clear();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new VeilableSkin(this);
    }

    @Override
    public void copy() {}

    @Override
    public void cut() {}

    @Override
    public void paste() {}

    private static final class VeilableSkin extends TextFieldSkin {
        VeilableSkin(TextEntry entry) {
            super(entry);
        }

        @Override
        protected String maskText(String text) {
            return getSkinnable() instanceof TextEntry entry && entry.veiled() ? "\u2022".repeat(text.length()) : text;
        }
    }
}
