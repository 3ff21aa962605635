package org.screeningkit.console.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screeningkit.captions.CaptionLook;
import org.screeningkit.house.Screenshots;
import org.screeningkit.playback.SoundOptions;
import org.screeningkit.playback.SoundSettings;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.Theme;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RoomPageTest {
    private static final SoundOptions OPTIONS = new SoundOptions(
            List.of("Built-in Audio Analog Stereo", "HDMI / DisplayPort 2 Output"),
            List.of("Track 1 - [English]", "Audio description - [English]"),
            List.of("Forced - [English]"));

    private final List<RoomSettings> chosen = new ArrayList<>();

    @Test
    void eachChoiceIsToldAtOnceAndBuildsOnTheOneBefore() throws Exception {
        StackPane scene = page(new RoomSettings(SoundSettings.USUAL.withDevice("hdmi"), CaptionLook.USUAL), "en");
        assertThat(selected(scene)).contains("HDMI / DisplayPort 2 Output", "The film’s own", "None", "A");

        press(scene, "Audio description - [English]");
        press(scene, "later");
        press(scene, "later");
        press(scene, "A++");
        press(scene, "Yellow on black");

        assertThat(chosen).hasSize(5);
        assertThat(chosen.getLast())
                .isEqualTo(new RoomSettings(
                        new SoundSettings("hdmi", Duration.ofMillis(40), "Audio description - [English]", ""),
                        new CaptionLook(CaptionLook.Size.LARGEST, true)));
        assertThat(selected(scene)).contains("A++", "Yellow on black").doesNotContain("A");
        press(scene, "Built-in Audio Analog Stereo");
        press(scene, "Forced - [English]");
        assertThat(chosen.getLast().sound().device()).isEqualTo("Built-in Audio Analog Stereo");
        assertThat(chosen.getLast().sound().textTrack()).isEqualTo("Forced - [English]");
    }

    @Test
    void whereThereIsNothingToChooseNothingIsOffered() throws Exception {
        StackPane scene = onFx(() -> scene(RoomSettings.USUAL, SoundOptions.NONE, "en"));
        assertThat(scene.lookupAll(".menu-now").stream().map(node -> ((javafx.scene.control.Label) node).getText()))
                .contains("Heard through", "Caption size")
                .doesNotContain("Sound track", "Words in the picture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt", "it", "ru", "ar", "zh-Hans"})
    void fitsOnASmallScreenInEveryLanguage(String language) throws Exception {
        StackPane scene = page(new RoomSettings(SoundSettings.USUAL.withDevice("hdmi"), CaptionLook.USUAL), language);
        onFx(() -> {
            Screenshots.write(scene.getScene().snapshot(null), "room-" + language);
            return true;
        });
        RoomPage page = (RoomPage) scene.getChildren().getFirst();
        assertThat(page.getWidth()).isLessThanOrEqualTo(1366);
        assertThat(page.getHeight()).isLessThanOrEqualTo(768);
    }

    private StackPane page(RoomSettings now, String language) throws Exception {
        return onFx(() -> scene(now, OPTIONS, language));
    }

    private StackPane scene(RoomSettings now, SoundOptions options, String language) {
        Texts texts = Texts.of(new Language(language));
        StackPane overlay = new StackPane(new RoomPage(now, options, texts, chosen::add, () -> {}));
        overlay.getStyleClass().addAll("console-overlay", "theme-night");
        Theme.speak(overlay, texts.language());
        Theme.dress(new Scene(overlay, 1366, 768), "console");
        overlay.applyCss();
        overlay.layout();
        return overlay;
    }

    private static List<String> selected(StackPane scene) {
        return scene.lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .toList();
    }

    private static void press(StackPane scene, String id) throws Exception {
        onFx(() -> {
            scene.lookupAll(".console-button").stream()
                    .filter(node -> id.equals(node.getId()))
                    .map(ButtonBase.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }
}
