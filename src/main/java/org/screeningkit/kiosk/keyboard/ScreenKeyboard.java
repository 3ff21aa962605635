package org.screeningkit.kiosk.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.screeningkit.kiosk.keyboard.KeyLayout.Layer;
import org.screeningkit.kiosk.part.Buttons;
import org.screeningkit.kiosk.part.Prose;
import org.screeningkit.kiosk.part.TextEntry;
import org.screeningkit.kiosk.words.Words;

/// A keyboard on the screen for one entry. Remembers no key: it knows which letters it shows, and whether the next one
/// is a capital. Keys stand in the order of real keyboards, which no language turns round. JavaFX thread only.
public final class ScreenKeyboard extends VBox {
    private final Words words;
    private final TextEntry entry;
    private final Typing.Kind kind;
    private final Runnable hide;
    private final List<KeyLayout> choices;
    private KeyLayout layout;
    private Layer layer;
    private boolean capital;

    /// @param hide what the key does that puts the keyboard away
    public ScreenKeyboard(Words words, Typing typing, Runnable hide) {
        this.words = words;
        this.hide = hide;
        entry = typing.entry();
        kind = typing.kind();
        choices = KeyLayout.choices(words.language());
        layout = kind == Typing.Kind.EMAIL
                ? choices.stream().filter(KeyLayout::latin).findFirst().orElse(choices.getFirst())
                : choices.getFirst();
        layer = resting();
        capital = kind == Typing.Kind.WORDS && entry.getText().isEmpty() && layout.capitals();
        setId("screen-keyboard");
        getStyleClass().add("screen-keyboard");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        draw();
    }

    private Layer resting() {
        return kind == Typing.Kind.NUMBER ? Layer.NUMBER : Layer.LETTERS;
    }

    private void draw() {
        getChildren().clear();
        if (layer != Layer.SIGNS && (kind == Typing.Kind.EMAIL || kind == Typing.Kind.CODE)) {
            layout.rows(Layer.DIGITS).forEach(row -> getChildren().add(row(row)));
        }
        layout.rows(layer).forEach(row -> getChildren().add(row(row)));
        getChildren().add(lastRow());
    }

    private HBox row(List<KeyLayout.Key> keys) {
        HBox row = new HBox();
        row.getStyleClass().add("key-row");
        keys.stream()
                .filter(this::belongs)
                .map(key -> letter(capital ? key.capital() : key))
                .forEach(row.getChildren()::add);
        return row;
    }

    /// An address has its own signs at hand, and no typographic ones.
    private boolean belongs(KeyLayout.Key key) {
        return kind != Typing.Kind.EMAIL
                || layer == Layer.SIGNS
                || Character.isLetterOrDigit(key.text().codePointAt(0));
    }

    private KeyButton letter(KeyLayout.Key key) {
        KeyButton button = new KeyButton(key.shows(), key.text(), () -> type(key.text()));
        button.setId("key-" + key.text());
        return button;
    }

    private HBox lastRow() {
        List<Node> keys = new ArrayList<>();
        if (kind != Typing.Kind.NUMBER) {
            if (layout.capitals() && layer != Layer.SIGNS) {
                keys.add(marked(icon("shift", Material2AL.ARROW_UPWARD, "kiosk.keyboard.shift", this::shift), capital));
            }
            keys.add(
                    layer == Layer.SIGNS
                            ? change("letters", "abc", "kiosk.keyboard.letters", Layer.LETTERS)
                            : change("signs", "123", "kiosk.keyboard.signs", Layer.SIGNS));
            if (layout.has(Layer.MORE)) {
                keys.add(change("more", moreSign(), "kiosk.keyboard.more", afterMore()));
            }
            keys.add(sized(key("alphabet", next().sign(), "kiosk.keyboard.alphabet", this::nextAlphabet)));
        }
        Stream<String> atHand = switch (kind) {
            case EMAIL -> Stream.of("@", ".", "-", "_");
            case CODE -> Stream.of("-");
            case WORDS, NUMBER -> Stream.of();
        };
        atHand.map(KeyLayout.Key::of).map(this::letter).forEach(keys::add);
        if (kind != Typing.Kind.EMAIL) {
            KeyButton space = key("space", words.of("kiosk.keyboard.space"), "kiosk.keyboard.space", () -> type(" "));
            space.getStyleClass().add("space-key");
            HBox.setHgrow(space, Priority.ALWAYS);
            keys.add(space);
        }
        keys.add(icon("delete", Material2AL.BACKSPACE, "kiosk.keyboard.delete", () -> {})
                .repeating(this::delete));
        Button away = Buttons.withIcon(
                sized(key("hide", words.of("kiosk.keyboard.hide"), "kiosk.keyboard.hide", hide)),
                Material2AL.KEYBOARD_HIDE);
        away.getStyleClass().add("hide-key");
        keys.add(away);
        HBox row = new HBox(keys.toArray(Node[]::new));
        row.getStyleClass().add("key-row");
        return row;
    }

    private KeyButton change(String id, String shows, String spokenKey, Layer to) {
        return sized(key(id, shows, spokenKey, () -> {
            layer = to;
            draw();
        }));
    }

    private Layer afterMore() {
        return switch (layer) {
            case MORE -> layout.has(Layer.RARE) ? Layer.RARE : Layer.LETTERS;
            case RARE -> Layer.LETTERS;
            default -> Layer.MORE;
        };
    }

    /// Three of the letters it leads to.
    private String moreSign() {
        Layer next = afterMore();
        return next == Layer.LETTERS
                ? "abc"
                : String.join(
                        "",
                        layout.rows(next).getFirst().stream()
                                .limit(3)
                                .map(KeyLayout.Key::shows)
                                .toList());
    }

    private KeyButton icon(String id, Ikon icon, String spokenKey, Runnable press) {
        KeyButton button = sized(key(id, "", spokenKey, press));
        button.setGraphic(Prose.icon(icon));
        return button;
    }

    private KeyButton key(String id, String shows, String spokenKey, Runnable press) {
        KeyButton button = new KeyButton(shows, words.of(spokenKey), press);
        button.setId("key-" + id);
        button.getStyleClass().add("function-key");
        return button;
    }

    private static KeyButton sized(KeyButton button) {
        HBox.setHgrow(button, Priority.SOMETIMES);
        return button;
    }

    private static KeyButton marked(KeyButton button, boolean on) {
        if (on) {
            button.getStyleClass().add("held-key");
        }
        return button;
    }

    private KeyLayout next() {
        return choices.get((choices.indexOf(layout) + 1) % choices.size());
    }

    private void nextAlphabet() {
        layout = next();
        layer = resting();
        capital = false;
        draw();
    }

    private void shift() {
        capital = !capital;
        draw();
    }

    /// A capital and a rare letter are asked for one at a time.
    private void type(String text) {
        entry.requestFocus();
        entry.replaceSelection(text);
        boolean back = layer == Layer.MORE || layer == Layer.RARE;
        if (capital || back) {
            capital = false;
            layer = back ? Layer.LETTERS : layer;
            draw();
        }
    }

    private void delete() {
        if (entry.getSelection().getLength() > 0) {
            entry.replaceSelection("");
        } else {
            entry.deletePreviousChar();
        }
    }
}
