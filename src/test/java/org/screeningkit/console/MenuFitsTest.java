package org.screeningkit.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.screeningkit.kit.Kit;
import org.screeningkit.kit.reading.KitReader;
import org.screeningkit.kit.reading.RecordSize;
import org.screeningkit.programme.Cue;
import org.screeningkit.programme.Show;
import org.screeningkit.programme.ShowState;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.Look;
import org.screeningkit.ui.Theme;
import org.testfx.util.WaitForAsyncUtils;

/// The operator menu at its longest, with nine languages and a sentence about trouble, in the windows of small laptops.
class MenuFitsTest {
    private static final List<Language> NINE = Stream.of("en", "ru", "fr", "es", "pt", "de", "it", "ar", "zh-Hans")
            .map(Language::new)
            .toList();

    private final Kit kit = new KitReader(RecordSize.ofSealedForm())
            .read(Path.of("media", "love-always-wins"))
            .kit()
            .orElseThrow();

    static Stream<Language> nine() {
        return NINE.stream();
    }

    @ParameterizedTest
    @MethodSource("nine")
    void nothingIsCutOffAt1280By720(Language language) throws Exception {
        Scene scene = menu(language, 1280, 720);
        assertThat(scrolls(scene)).isFalse();
        assertThat(cutOff(scene, everything(scene))).isEmpty();
    }

    /// A laptop of 1366 by 768 whose system draws everything by a quarter larger.
    @ParameterizedTest
    @MethodSource("nine")
    void inALowerWindowTheWaysOutStayInSightAndTheRestScrolls(Language language) throws Exception {
        Scene scene = menu(language, 1092, 614);
        assertThat(cutOff(
                        scene, List.of(scene.lookup("#carry-on"), scene.lookup("#quit"), scene.lookup(".menu-title"))))
                .isEmpty();
        WaitForAsyncUtils.asyncFx(() -> {
                    ((ScrollPane) scene.lookup(".menu-scroller")).setVvalue(1);
                    scene.getRoot().layout();
                })
                .get();
        assertThat(cutOff(scene, List.of(scene.lookup("#language-zh-Hans")))).isEmpty();
    }

    private Scene menu(Language language, int width, int height) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> {
                    Application.setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
                    Theme.loadFonts();
                    Show show = new Show(kit.programme(), ShowState.opening(kit.programme(), Optional.empty()));
                    show.cue(new Cue.GoTo(5));
                    Texts texts = Texts.of(language, kit.texts());
                    String trouble = texts.get(
                            "console.menu.trouble",
                            java.util.Map.of("trouble", texts.get("outbox.failure.folderUnusable")));
                    OperatorMenu menu = new OperatorMenu(
                            show,
                            texts,
                            new MenuSetting(NINE, Look.NIGHT, true, Optional.of(trouble)),
                            _ -> {},
                            _ -> {});
                    javafx.scene.layout.StackPane overlay =
                            Theme.styled(new javafx.scene.layout.StackPane(menu), "console-overlay", "theme-night");
                    Scene scene = new Scene(overlay, width, height);
                    Theme.dress(scene, "console");
                    Theme.speak(overlay, language);
                    org.screeningkit.house.Screenshots.write(
                            scene.snapshot(null), "menu-" + width + "x" + height + "-" + language.tag());
                    return scene;
                })
                .get();
    }

    private static boolean scrolls(Scene scene) {
        ScrollPane scroller = (ScrollPane) scene.lookup(".menu-scroller");
        return scroller.getContent().getLayoutBounds().getHeight()
                > scroller.getViewportBounds().getHeight() + 1;
    }

    private static List<Node> everything(Scene scene) {
        return Stream.of(".button", ".label", ".words")
                .flatMap(kind -> scene.getRoot().lookupAll(kind).stream())
                .toList();
    }

    /// Those that reach past the window, past the menu's part they lie in, or whose words are shortened.
    private static List<String> cutOff(Scene scene, List<Node> nodes) {
        Bounds window = scene.getRoot().localToScene(scene.getRoot().getLayoutBounds());
        return nodes.stream()
                .filter(node -> !within(node, window) || shortened(node))
                .map(node -> node + " " + node.localToScene(node.getLayoutBounds()))
                .toList();
    }

    private static boolean within(Node node, Bounds window) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        for (Parent around = node.getParent(); around != null; around = around.getParent()) {
            if (around.getStyleClass().contains("viewport")
                    && !around.localToScene(around.getLayoutBounds()).contains(place)) {
                return false;
            }
        }
        return window.contains(place);
    }

    private static boolean shortened(Node node) {
        return node instanceof Button button
                && button.lookup(".text") instanceof javafx.scene.text.Text text
                && !text.getText().equals(((Labeled) button).getText());
    }
}
