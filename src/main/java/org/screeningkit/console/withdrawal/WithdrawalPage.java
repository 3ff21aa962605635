package org.screeningkit.console.withdrawal;

import static org.screeningkit.ui.Theme.styled;

import java.util.Map;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.screeningkit.signup.Withdrawal;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.WrappedText;

/// Asks for the code, asks again before anything is deleted, and says what became of it. Shows nothing of the person,
/// because the laptop knows nothing. FX thread.
public final class WithdrawalPage extends VBox {
    private final Texts texts;
    private final CodeDesk desk;
    private final Runnable done;

    /// @param done the volunteer is finished here
    public WithdrawalPage(Texts texts, CodeDesk desk, Runnable done) {
        this.texts = texts;
        this.desk = desk;
        this.done = done;
        styled(this, "operator-menu", "withdrawal", "theme-night");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        ask("", Optional.empty());
    }

    private void ask(String typed, Optional<String> refused) {
        TextField entry = styled(new TextField(typed), "code-entry");
        entry.setId("withdrawal-code");
        entry.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        entry.setAccessibleText(refused.map(sentence -> sentence + " ").orElse("") + texts.get("console.withdraw.ask"));
        Button next = primary("console.withdraw.next", () -> look(entry.getText()));
        entry.setOnAction(_ -> next.fire());
        show(
                new WrappedText(texts.get("console.withdraw.ask"), "page-sentence"),
                refused.<Node>map(sentence -> new WrappedText(sentence, "page-sentence", "page-refused"))
                        .orElseGet(VBox::new),
                entry,
                buttons(next, quiet("console.withdraw.cancel", done)));
        // Only a styled entry knows how to take the focus; it then selects all, which one key would wipe.
        applyCss();
        entry.requestFocus();
        entry.end();
    }

    private void look(String typed) {
        desk.read(typed)
                .ifPresentOrElse(this::confirm, () -> ask(typed, Optional.of(texts.get("console.withdraw.no-code"))));
    }

    private void confirm(String code) {
        Button back = quiet("console.withdraw.cancel", done);
        show(
                new WrappedText(texts.get("console.withdraw.confirm", Map.of("code", code)), "page-sentence"),
                buttons(primary("console.withdraw.delete", () -> withdraw(code)), back));
        back.requestFocus();
    }

    private void withdraw(String code) {
        show(new WrappedText(texts.get("console.withdraw.working"), "page-sentence"));
        desk.withdraw(code, outcome -> told(code, outcome));
    }

    private void told(String code, Withdrawal outcome) {
        switch (outcome) {
            case Withdrawal.Withdrawn(boolean handedOver) ->
                end(texts.get(
                        handedOver ? "console.withdraw.handed-over" : "console.withdraw.done", Map.of("code", code)));
            case Withdrawal.NotFound _ -> end(texts.get("console.withdraw.not-here", Map.of("code", code)));
            case Withdrawal.NotACode _ -> ask(code, Optional.of(texts.get("console.withdraw.no-code")));
            case Withdrawal.CouldNot(String textKey, var _) ->
                end(texts.get("console.withdraw.failed") + " " + texts.get(textKey));
        }
    }

    private void end(String sentence) {
        Button close = primary("console.key.done", done);
        close.setAccessibleHelp(sentence);
        show(
                new WrappedText(sentence, "page-sentence"),
                buttons(close, quiet("console.withdraw.another", () -> ask("", Optional.empty()))));
        close.requestFocus();
    }

    private void show(Node... parts) {
        getChildren().setAll(new WrappedText(texts.get("console.menu.withdraw"), "menu-title"));
        getChildren().addAll(parts);
    }

    private static FlowPane buttons(Button... buttons) {
        return styled(new FlowPane(buttons), "page-buttons");
    }

    private Button primary(String key, Runnable action) {
        return button(key, "console-primary", action);
    }

    private Button quiet(String key, Runnable action) {
        return button(key, "console-button", action);
    }

    private Button button(String key, String style, Runnable action) {
        Button button = styled(new Button(texts.get(key)), style);
        button.setId(key.substring("console.".length()).replace('.', '-'));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
