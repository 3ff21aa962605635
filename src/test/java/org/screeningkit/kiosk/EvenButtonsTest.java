package org.screeningkit.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.screeningkit.text.Language;
import org.screeningkit.ui.Theme;
import org.testfx.util.WaitForAsyncUtils;

/// Buttons that stand side by side are of one height: none wraps its words, none is taller for its script.
class EvenButtonsTest {
    static Stream<Arguments> windows() {
        return KioskFixture.NINE.stream()
                .flatMap(language -> Stream.of(
                        Arguments.of(language, 1920, 1080),
                        Arguments.of(language, 1366, 768),
                        Arguments.of(language, 1280, 720)));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void theBarAndTheLanguagesAreEven(Language language, int width, int height) throws Exception {
        KioskFixture fixture = new KioskFixture();
        fixture.voice = new SilentVoice();
        Scene scene = WaitForAsyncUtils.asyncFx(() -> {
                    Application.setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
                    Theme.loadFonts();
                    return KioskFixture.scene(fixture.pane(language), width, height);
                })
                .get();
        assertThat(heights(scene, ".attract-languages .kit-button")).hasSize(1);
        WaitForAsyncUtils.asyncFx(() -> ((ButtonBase) scene.lookup("#start")).fire())
                .get();
        assertThat(heights(scene, ".top-bar .kit-button")).hasSize(1);
        WaitForAsyncUtils.asyncFx(() -> ((ButtonBase) scene.lookup("#languages")).fire())
                .get();
        assertThat(heights(scene, ".sheet .secondary")).hasSize(1);
    }

    /// In whole pixels, with the words of those that have it.
    private static Map<Long, String> heights(Scene scene, String buttons) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    return scene.getRoot().lookupAll(buttons).stream()
                            .filter(Node::isVisible)
                            .map(Labeled.class::cast)
                            .collect(Collectors.groupingBy(
                                    button -> Math.round(button.getHeight()),
                                    Collectors.mapping(Labeled::getText, Collectors.joining(" "))));
                })
                .get();
    }
}
