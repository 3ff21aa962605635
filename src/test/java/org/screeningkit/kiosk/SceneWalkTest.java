package org.screeningkit.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.ui.Theme;
import org.testfx.util.WaitForAsyncUtils;

/// Every page of the kiosk in every size: can everybody see, reach and tell apart what is on it?
class SceneWalkTest extends KioskVisits {
    private final List<String> complaints = new ArrayList<>();
    private double leastContrast = 4.5;

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
        onFx(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            Theme.loadFonts();
            return null;
        });
        open(tag, width, height);
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
        press("#country-undisclosed");
        press("#continue");
        look("check");
        press("#save");
        look("check with errors");
        press("#notice-full");
        look("notice");
        press("#close-sheet");
        press("#consent-petition");
        press("#consent-updates");
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
