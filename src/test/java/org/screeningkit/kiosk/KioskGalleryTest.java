package org.screeningkit.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.text.Language;
import org.testfx.util.WaitForAsyncUtils;

/// Takes a picture of every page, to be looked at: `mvn test -Dtest=KioskGalleryTest -Dgallery=true`. Of some only with
/// `-Dgallery.only=1280x720-ar`: a pattern found in `WIDTHxHEIGHT-LANGUAGE-COMFORT`. With the kit the program ships
/// instead of a long-winded one: `-Dgallery.shipped=true`.
@EnabledIfSystemProperty(named = "gallery", matches = "true")
class KioskGalleryTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            1920, 1080, en, ''
            1366, 768, en, ''
            1280, 720, en, ''
            1920, 1080, ar, ''
            1366, 768, ar, ''
            1280, 720, ar, ''
            1920, 1080, zh-Hans, ''
            1366, 768, zh-Hans, ''
            1280, 720, zh-Hans, ''
            1920, 1080, ru, ''
            1366, 768, de, ''
            1280, 720, fr, ''
            1920, 1080, en, size-a-plus-plus
            1366, 768, en, size-a-plus-plus
            1366, 768, ar, size-a-plus-plus
            1366, 768, de, size-a-plus
            1920, 1080, en, contrast
            1366, 768, ar, contrast
            1920, 1080, ar, size-a-plus-plus
            1280, 720, en, size-a-plus-plus
            1920, 1080, zh-Hans, size-a-plus-plus
            1366, 768, zh-Hans, contrast
            1280, 720, zh-Hans, size-a-plus-plus
            1280, 720, de, size-a-plus-plus
            1280, 720, ru, size-a-plus-plus
            1280, 720, ar, size-a-plus-plus
            """)
    void everyPageHasAPicture(int width, int height, String tag, String comfort) throws Exception {
        String configuration = width + "x" + height + "-" + tag + "-" + comfort;
        assumeTrue(Pattern.compile(System.getProperty("gallery.only", ""))
                .matcher(configuration)
                .find());
        Application.setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        Language language = new Language(tag);
        Path still = Path.of(System.getProperty("gallery.still", "still.jpg"));
        KioskFixture fixture = Boolean.getBoolean("gallery.shipped")
                ? KioskFixture.shipped()
                : new KioskFixture(still.toFile().exists() ? Optional.of(still) : Optional.empty(), true, true);
        fixture.voice = new SilentVoice();
        String prefix = configuration + (comfort.isEmpty() ? "" : "-");
        Scene scene = WaitForAsyncUtils.asyncFx(() -> {
                    org.screeningkit.ui.Theme.loadFonts();
                    Stage stage = new Stage(StageStyle.UNDECORATED);
                    Scene made = KioskFixture.scene(fixture.pane(language), width, height);
                    stage.setScene(made);
                    stage.setX(0);
                    stage.setY(0);
                    stage.show();
                    return made;
                })
                .get();
        shot(scene, prefix + "01-attract");
        press(scene, "#start");
        ease(scene, comfort);
        shot(scene, prefix + "02-choices");
        press(scene, "#continue");
        shot(scene, prefix + "03-choices-errors");
        press(scene, "#purpose-petition-yes");
        press(scene, "#purpose-updates-yes");
        press(scene, "#age-yes");
        shot(scene, prefix + "04-choices-answered");
        press(scene, "#languages");
        shot(scene, prefix + "05-languages");
        press(scene, "#close-sheet");
        press(scene, "#continue");
        shot(scene, prefix + "06-name");
        press(scene, "#keyboard");
        shot(scene, prefix + "06-name-keyboard");
        press(scene, "#key-more");
        shot(scene, prefix + "06-name-keyboard-more");
        press(scene, "#key-signs");
        shot(scene, prefix + "06-name-keyboard-signs");
        press(scene, "#key-hide");
        type(scene, "#name", "Анна Кузнецова-Müller");
        press(scene, "#continue");
        press(scene, "#continue");
        shot(scene, prefix + "07-email-error");
        press(scene, "#keyboard");
        shot(scene, prefix + "07-email-error-keyboard");
        press(scene, "#key-hide");
        type(scene, "#email", "anna@gamil.com");
        press(scene, "#continue");
        shot(scene, prefix + "08-email-suggestion");
        press(scene, "#use-suggestion");
        shot(scene, prefix + "09-email");
        press(scene, "#continue");
        shot(scene, prefix + "10-country");
        type(scene, "#country", "fr");
        shot(scene, prefix + "11-country-typed");
        type(scene, "#country", "france");
        press(scene, "#continue");
        if (fixture.kit.signUp().postalCode()) {
            shot(scene, prefix + "11-postal");
            type(scene, "#postal", "75011");
            press(scene, "#continue");
        }
        if (fixture.kit.signUp().phone()) {
            type(scene, "#phone", "1");
            press(scene, "#continue");
            shot(scene, prefix + "11-phone-error");
            press(scene, "#keyboard");
            shot(scene, prefix + "11-phone-error-keyboard");
            press(scene, "#key-hide");
            type(scene, "#phone", "06 12 34 56 78");
            press(scene, "#continue");
        }
        shot(scene, prefix + "12-check");
        press(scene, "#save");
        shot(scene, prefix + "13-check-errors");
        press(scene, "#consent-petition");
        press(scene, "#consent-updates");
        if (fixture.kit.signUp().phone()) {
            press(scene, "#consent-phone");
        }
        fixture.store.failing = true;
        press(scene, "#notice-full");
        shot(scene, prefix + "14-notice");
        press(scene, "#close-sheet");
        press(scene, "#save");
        shot(scene, prefix + "15-failed");
        fixture.store.failing = false;
        WaitForAsyncUtils.asyncFx(() -> fixture.clock.pass(comfort.startsWith("size") ? 305 : 155))
                .get();
        shot(scene, prefix + "16-idle");
        press(scene, "#stay");
        press(scene, "#retry");
        shot(scene, prefix + "17-thanks");
        fixture.store.failing = true;
        press(scene, "#undo");
        shot(scene, prefix + "17-undo-failed");
        fixture.store.failing = false;
        press(scene, "#undo");
        shot(scene, prefix + "18-removed");
        assertThat(fixture.store.saved).isEmpty();
        WaitForAsyncUtils.asyncFx(() -> scene.getWindow().hide()).get();
    }

    private static void ease(Scene scene, String comfort) throws Exception {
        if (!comfort.isEmpty()) {
            boolean menu = scene.getRoot().lookup("#ease") != null;
            if (menu) {
                press(scene, "#ease");
                shot(scene, "ease");
            }
            press(scene, "#" + comfort);
        }
    }

    private static void shot(Scene scene, String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(() -> KioskPictures.take(scene, name)).get();
    }

    private static void press(Scene scene, String id) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    Node node = scene.getRoot().lookup(id);
                    assertThat(node).as(id).isNotNull();
                    ((ButtonBase) node).fire();
                })
                .get();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void type(Scene scene, String id, String text) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> ((TextField) scene.getRoot().lookup(id)).setText(text))
                .get();
        WaitForAsyncUtils.waitForFxEvents();
    }
}
