package org.screeningkit.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.text.Language;
import org.screeningkit.ui.Theme;
import org.testfx.util.WaitForAsyncUtils;

/// Every page of the kiosk in every size: can everybody see, reach and tell apart what is on it?
class SceneWalkTest extends KioskVisits {
    private final List<String> complaints = new ArrayList<>();
    private double leastContrast = 4.5;

    /// As much on each page as can be: every question a kit may ask, and a voice to read it.
    @BeforeEach
    void everythingAKitMayAskFor() {
        fixture = new KioskFixture(Optional.empty(), true, true);
        fixture.voice = new SilentVoice();
    }

    @ParameterizedTest(name = "{0}x{1} {2} {3}")
    @CsvSource(textBlock = """
            1920, 1080, en,      ''
            1366,  768, en,      ''
            1280,  720, en,      ''
            1920, 1080, en,      size-a-plus-plus
            1366,  768, en,      size-a-plus-plus
            1280,  720, en,      size-a-plus-plus
            1920, 1080, en,      contrast
            1366,  768, en,      contrast
            1280,  720, en,      contrast
            1366,  768, ar,      ''
            1280,  720, ar,      size-a-plus-plus
            1280,  720, de,      size-a-plus-plus
            1366,  768, ru,      size-a-plus
            """)
    void nothingKeepsAnybodyOut(int width, int height, String tag, String comfort) throws Exception {
        dressed(tag, width, height);
        look("attract");
        leastContrast = comfort.equals("contrast") ? 7 : 4.5;
        press("#start");
        if (!comfort.isEmpty()) {
            if (onFx(() -> pane.lookup("#" + comfort)) == null) {
                press("#ease");
                look("comfort");
            }
            press("#" + comfort);
        }
        look("choices");
        press("#continue");
        look("choices with errors");
        press("#languages");
        look("languages");
        press("#close-sheet");
        press("#purpose-petition-yes");
        press("#purpose-updates-yes");
        press("#age-yes");
        press("#continue");
        look("name");
        press("#keyboard");
        look("name with keyboard");
        press("#key-hide");
        type("#name", "Анна Кузнецова");
        press("#continue");
        press("#continue");
        look("email with error");
        press("#keyboard");
        look("email with keyboard");
        press("#key-hide");
        type("#email", "anna@gamil.com");
        press("#continue");
        look("email with question");
        press("#use-suggestion");
        press("#continue");
        press("#continue");
        look("country with error");
        type("#country", "france");
        press("#continue");
        look("postal code");
        press("#keyboard");
        look("postal code with keyboard");
        press("#key-hide");
        type("#postal", "?");
        press("#continue");
        look("postal code with error");
        type("#postal", "75011");
        press("#continue");
        look("phone");
        press("#keyboard");
        look("phone with keyboard");
        press("#key-hide");
        type("#phone", "1");
        press("#continue");
        look("phone with error");
        type("#phone", "06 12 34 56 78");
        press("#continue");
        look("check");
        press("#save");
        look("check with errors");
        press("#notice-full");
        look("notice");
        press("#close-sheet");
        press("#consent-petition");
        press("#consent-updates");
        press("#consent-phone");
        fixture.store.failing = true;
        press("#save");
        look("not saved");
        fixture.store.failing = false;
        onFx(() -> {
            fixture.clock.pass(comfort.startsWith("size") ? 305 : 155);
            return null;
        });
        look("still there?");
        press("#stay");
        press("#retry");
        look("thanks");
        press("#undo");
        look("removed");
        assertThat(complaints).isEmpty();
    }

    /// The sentences are those of the kit the program ships; where it has none, long English ones.
    @ParameterizedTest
    @CsvSource({"en", "ru", "fr", "es", "pt", "de", "it", "ar", "zh-Hans"})
    void theWayOutOfASheetIsInSightInTheSmallestWindowAtTheLargestSize(String tag) throws Exception {
        KioskFixture shipped = KioskFixture.shipped();
        if (shipped.kit.languages().contains(new Language(tag))) {
            fixture = shipped;
            fixture.voice = new SilentVoice();
        }
        dressed(tag, 1280, 720);
        press("#start");
        press("#ease");
        press("#size-a-plus-plus");
        press("#ease");
        look("comfort");
        inSight("#close-sheet");
        press("#close-sheet");
        press("#languages");
        look("languages");
        inSight("#close-sheet");
        press("#close-sheet");
        press("#notice-fold");
        press("#notice-full");
        look("notice");
        inSight("#close-sheet");
        readByButtonAndByKey();
        press("#close-sheet");
        press("#age-yes");
        onFx(() -> {
            fixture.clock.pass(185);
            return null;
        });
        look("still there?");
        inSight("#stay");
        inSight("#wipe");
        assertThat(complaints).isEmpty();
    }

    /// To the last line and back, by the button that turns, then by the arrow keys.
    private void readByButtonAndByKey() throws Exception {
        ScrollPane text = onFx(() -> (ScrollPane) pane.lookup("#notice-sheet .scroller"));
        assertThat(onFx(text::isFocused)).isTrue();
        for (int turn = 0; turn < 20 && onFx(text::getVvalue) < 1; turn++) {
            press("#notice-sheet #turn");
        }
        assertThat(onFx(text::getVvalue)).isEqualTo(1);
        press("#notice-sheet #turn");
        assertThat(onFx(text::getVvalue)).isEqualTo(0);
        for (int line = 0; line < 300 && onFx(text::getVvalue) < 1; line++) {
            robot.push(KeyCode.DOWN);
        }
        assertThat(onFx(text::getVvalue)).isEqualTo(1);
        inSight("#close-sheet");
    }

    private void inSight(String id) throws Exception {
        Bounds at = onFx(() -> pane.lookup(id).localToScene(pane.lookup(id).getLayoutBounds()));
        assertThat(at.getMinY()).as(id).isGreaterThanOrEqualTo(0);
        assertThat(at.getMaxY()).as(id).isLessThanOrEqualTo(pane.getHeight());
    }

    private void dressed(String tag, int width, int height) throws Exception {
        onFx(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            Theme.loadFonts();
            return null;
        });
        open(tag, width, height);
    }

    private void look(String page) throws Exception {
        WaitForAsyncUtils.waitForFxEvents(1);
        onFx(() -> {
            new SceneWalk(stage.getScene(), leastContrast)
                    .complaints().stream()
                            .map(complaint -> page + ": " + complaint)
                            .forEach(complaints::add);
            return null;
        });
    }

    private void press(String id) throws Exception {
        onFx(() -> {
            Node node = pane.lookup(id);
            assertThat(node).as(id).isNotNull();
            ((ButtonBase) node).fire();
            return null;
        });
    }

    private void type(String id, String text) throws Exception {
        onFx(() -> {
            ((TextField) pane.lookup(id)).setText(text);
            return null;
        });
    }
}
