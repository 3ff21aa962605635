package org.screeningkit.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.screeningkit.kit.Kit;
import org.screeningkit.kit.reading.KitReader;
import org.screeningkit.kit.reading.RecordSize;
import org.screeningkit.playback.FakePlayer;
import org.screeningkit.programme.Cue;
import org.screeningkit.programme.Show;
import org.screeningkit.programme.ShowState;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.Look;
import org.screeningkit.ui.Theme;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ConsoleLayerTest {
    private final Kit kit = new KitReader(RecordSize.ofSealedForm())
            .read(Path.of("media", "love-always-wins"))
            .kit()
            .orElseThrow();
    private final Show show =
            new Show(kit.programme(), ShowState.opening(kit.programme(), Optional.of(Language.ENGLISH)));
    private final List<ShowAction> asked = new ArrayList<>();
    private ConsoleLayer console;

    @BeforeEach
    void build() throws Exception {
        console = onFx(() -> {
            ConsoleLayer built =
                    new ConsoleLayer(show, kit, new FakePlayer(), asked::add, Texts.of(Language.ENGLISH, kit.texts()));
            Theme.dress(new Scene(built, 1366, 768), "console");
            return built;
        });
    }

    @Test
    void theBarComesWithTheMouseAndNamesWhatIsNext() throws Exception {
        assertThat(shown("#next")).isFalse();

        onFx(() -> {
            console.showBar();
            return true;
        });

        assertThat(shown("#next")).isTrue();
        press("#next");
        assertThat(asked).containsExactly(new ShowAction.Give(new Cue.Next()));
    }

    @Test
    void atSignUpNothingOfTheVolunteersLiesOverTheForm() throws Exception {
        cue(new Cue.GoTo(5));
        onFx(() -> {
            console.showBar();
            console.getScene().getRoot().applyCss();
            console.layout();
            return true;
        });

        assertThat(console.lookup(".operator-bar").isVisible()).isFalse();
        assertThat(console.edgeHeight().get()).isZero();
    }

    @Test
    void atTheCloseTheWayOutIsAlwaysThere() throws Exception {
        cue(new Cue.GoTo(6));

        assertThat(shown("#quit")).isTrue();
    }

    @Test
    void theMenuOffersTheTalkFromSignUpAndEveryEntryClosesIt() throws Exception {
        cue(new Cue.GoTo(5));
        onFx(() -> {
            console.openMenu(Look.ICE, false);
            return true;
        });
        assertThat(console.busy()).isTrue();

        press("#talk");

        assertThat(asked).containsExactly(new ShowAction.Give(new Cue.GoTo(4)));
        assertThat(console.busy()).isFalse();
    }

    @Test
    void theMenuOffersTheKiosksLooksAndMarksTheOneInForce() throws Exception {
        onFx(() -> {
            console.openMenu(Look.NIGHT, true);
            return true;
        });

        assertThat(console.lookup("#console-look-night").getStyleClass()).contains("chosen");
        press("#console-look-discreet");

        assertThat(asked).containsExactly(new ShowAction.Dress(Look.DISCREET));
    }

    @Test
    void aPageIsReadyForTheKeyboardAtOnce() throws Exception {
        Node focused = onFx(() -> {
            console.lay(new VBox(new Button("later"), new TextField()));
            return console.getScene().getFocusOwner();
        });

        assertThat(focused).isInstanceOf(TextField.class);
    }

    @Test
    void aPageThatAnEntryLaidOverTheMenuStays() throws Exception {
        Label page = onFx(() -> {
            Label next = new Label();
            show.observe((_, _) -> console.lay(next));
            console.openMenu(Look.ICE, false);
            return next;
        });
        onFx(() -> {
            show.cue(new Cue.GoTo(5));
            return true;
        });

        assertThat(console.busy()).isTrue();
        assertThat(page.getScene()).isNotNull();
    }

    @Test
    void onlyTheMenuSaysWhyASaveFailed() throws Exception {
        onFx(() -> {
            console.notSaved(Optional.of("outbox.failure.diskFull"));
            return true;
        });
        assertThat(words()).noneMatch(word -> word.contains("disk"));

        onFx(() -> {
            console.openMenu(Look.ICE, false);
            return true;
        });
        assertThat(words()).anyMatch(word -> word.contains("The disk of this laptop is full"));
    }

    private void cue(Cue cue) throws Exception {
        onFx(() -> {
            show.cue(cue);
            return true;
        });
    }

    private void press(String button) throws Exception {
        onFx(() -> {
            ((ButtonBase) console.lookup(button)).fire();
            return true;
        });
    }

    private boolean shown(String selector) {
        Node node = console.lookup(selector);
        while (node != null && node != console) {
            if (!node.isVisible()) {
                return false;
            }
            node = node.getParent();
        }
        return node != null;
    }

    private List<String> words() {
        return console.lookupAll(".words").stream()
                .map(node -> ((Text) node).getText())
                .toList();
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }
}
