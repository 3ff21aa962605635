package org.screeningkit.app.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.screeningkit.console.ConsoleLayer;
import org.screeningkit.kit.Kit;
import org.screeningkit.kit.reading.KitReader;
import org.screeningkit.kit.reading.RecordSize;
import org.screeningkit.playback.FakePlayer;
import org.screeningkit.programme.Show;
import org.screeningkit.programme.ShowState;
import org.screeningkit.signup.SignUpStore;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.Look;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// What the operator menu says of the last sign-up.
@ExtendWith(ApplicationExtension.class)
class SaveReportsTest {
    private static final Exception CAUSE = new Exception();

    private final List<Exception> logged = new ArrayList<>();
    private ConsoleLayer console;
    private SaveReports reports;

    @BeforeEach
    void build() throws Exception {
        Kit kit = new KitReader(RecordSize.ofSealedForm())
                .read(Path.of("media", "love-always-wins"))
                .kit()
                .orElseThrow();
        onFx(() -> {
            Show show = new Show(kit.programme(), ShowState.opening(kit.programme(), Optional.empty()));
            console = new ConsoleLayer(show, kit, new FakePlayer(), _ -> {}, Texts.of(Language.ENGLISH));
            reports = new SaveReports(console, logged::add);
            return new Scene(console, 1366, 768);
        });
    }

    @Test
    void whatWasNotSavedIsSaidUntilASignUpWentWell() throws Exception {
        SignUpStore.NotSaved full = new SignUpStore.NotSaved("outbox.failure.diskFull", CAUSE);
        reports.notSaved(full);
        assertThat(trouble()).startsWith("The last sign-up was not saved. The disk of this laptop is full.");
        assertThat(trouble()).as("as often as the menu is opened").isNotEmpty();
        assertThat(logged).containsExactly(full);

        reports.done();
        assertThat(trouble()).isEmpty();
    }

    @Test
    void whatCouldNotBeTakenBackIsNotCalledUnsaved() throws Exception {
        reports.notUndone(new SignUpStore.NotUndone("outbox.failure.readOnly", CAUSE));

        assertThat(trouble()).startsWith("It could not be deleted. The disk can be read but not written.");
    }

    @Test
    void theWordsOfAFaultNobodyForesawStayInTheLog() throws Exception {
        reports.notSaved(new IllegalStateException("index 7 out of bounds"));

        assertThat(trouble()).isEqualTo("The last sign-up was not saved.");
        assertThat(logged).hasSize(1);
    }

    private String trouble() throws Exception {
        return onFx(() -> {
            console.openMenu(Look.ICE, false);
            StringBuilder words = new StringBuilder();
            console.lookupAll(".menu-trouble .words").forEach(word -> words.append(((Text) word).getText()));
            console.clear();
            return words.toString().strip();
        });
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }
}
