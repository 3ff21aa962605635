package org.screeningkit.console.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.screeningkit.signup.Withdrawal;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WithdrawalPageTest {
    private static final String CODE = "7K3M-9QXA";

    private final List<String> withdrawn = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private Withdrawal outcome = new Withdrawal.Withdrawn(false);
    private WithdrawalPage page;

    @BeforeEach
    void open() throws Exception {
        page = onFx(() -> {
            WithdrawalPage made = new WithdrawalPage(Texts.of(Language.ENGLISH), new Desk(), () -> done.add("done"));
            Scene scene = new Scene(made, 1366, 768);
            scene.getRoot().applyCss();
            return made;
        });
    }

    @Test
    void nothingIsDeletedBeforeASecondYes() throws Exception {
        enter("7k3m 9qxa");
        assertThat(words())
                .contains("Delete the sign-up with the code 7K3M-9QXA from this laptop? This cannot be undone.");
        assertThat(withdrawn).isEmpty();

        press("#withdraw-cancel");

        assertThat(withdrawn).isEmpty();
        assertThat(done).hasSize(1);
    }

    @Test
    void whatIsNoCodeIsSaidAndCanBeMended() throws Exception {
        enter("7K3M");

        assertThat(words()).contains("This is not a code. A code has 8 letters and digits.");
        assertThat(onFx(() -> ((TextField) page.lookup("#withdrawal-code")).getText()))
                .isEqualTo("7K3M");
        enter(CODE);
        press("#withdraw-delete");
        assertThat(withdrawn).containsExactly(CODE);
    }

    @ParameterizedTest
    @MethodSource
    void theOutcomeIsSaidInOneSentence(Withdrawal came, String sentence) throws Exception {
        outcome = came;
        enter(CODE);
        press("#withdraw-delete");

        assertThat(words()).anyMatch(word -> word.startsWith(sentence));
        press("#key-done");
        assertThat(done).hasSize(1);
    }

    static Stream<Arguments> theOutcomeIsSaidInOneSentence() {
        return Stream.of(
                Arguments.of(new Withdrawal.Withdrawn(false), "Withdrawn. The sign-up 7K3M-9QXA is no longer"),
                Arguments.of(new Withdrawal.Withdrawn(true), "Withdrawn here. The sign-up 7K3M-9QXA was already"),
                Arguments.of(new Withdrawal.NotFound(), "No sign-up with the code 7K3M-9QXA is on this laptop."),
                Arguments.of(
                        new Withdrawal.CouldNot("outbox.failure.readOnly", new IOException()),
                        "It could not be deleted. The disk can be read but not written."));
    }

    @Test
    void anotherCodeCanFollow() throws Exception {
        enter(CODE);
        press("#withdraw-delete");
        press("#withdraw-another");

        assertThat(onFx(() -> ((TextField) page.lookup("#withdrawal-code")).getText()))
                .isEmpty();
    }

    private void enter(String typed) throws Exception {
        onFx(() -> {
            ((TextField) page.lookup("#withdrawal-code")).setText(typed);
            return true;
        });
        press("#withdraw-next");
    }

    private void press(String id) throws Exception {
        onFx(() -> {
            ((ButtonBase) page.lookup(id)).fire();
            return true;
        });
    }

    private List<String> words() throws Exception {
        return onFx(() -> page.lookupAll(".words").stream()
                .map(node -> ((Text) node).getText())
                .toList());
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }

    private final class Desk implements CodeDesk {
        @Override
        public Optional<String> read(String typed) {
            return typed.replaceAll("[\\s-]", "").length() == 8 ? Optional.of(CODE) : Optional.empty();
        }

        @Override
        public void withdraw(String code, Consumer<Withdrawal> told) {
            withdrawn.add(code);
            told.accept(outcome);
        }
    }
}
