package org.screeningkit.audience.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.audience.AudienceWindow;
import org.screeningkit.house.Screenshots;
import org.screeningkit.kit.Card;
import org.screeningkit.kit.Card.Block;
import org.screeningkit.kit.Card.Span;
import org.screeningkit.kit.Deck;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.Theme;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CardViewTest {
    private static final String HEADING = "What possible consequences could be faced from celebrating a victory with"
            + " the one person you love, in front of the whole world?";
    private static final String BODY = "Any form of discrimination on grounds of race, religion, politics, gender or"
            + " otherwise is incompatible with belonging to the Olympic Movement, as all its members promise.";
    private static final String ARABIC = "ما العواقب المحتملة للاحتفال بالفوز مع من تحب أمام العالم كله في ليلة واحدة";

    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        Theme.loadFonts();
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, en", "1366, 768, en", "1280, 720, ar", "1024, 768, ar"})
    void aLongCardShrinksUntilAllOfItIsOnTheScreen(int width, int height, String tag) throws Exception {
        Language language = new Language(tag);
        String heading = tag.equals("ar") ? ARABIC : HEADING;
        String body = tag.equals("ar") ? ARABIC + " " + ARABIC : BODY;
        Card card = new Card(
                Duration.ZERO,
                Card.Length.BOTH,
                "BuzzFeed, 2013",
                List.of(
                        new Block.Heading(spans(heading)),
                        new Block.Quote(spans(body)),
                        new Block.Paragraph(spans("Andre Banks, All Out")),
                        new Block.QrCode(URI.create("https://example.org/"))),
                List.of());
        Deck deck = new Deck(List.of(Map.of(language, card)));

        Scene scene = WaitForAsyncUtils.asyncFx(() -> {
                    CardView view = new CardView(deck, 0, Texts.of(language));
                    AudienceWindow window = new AudienceWindow(new Stage(), "", Theme.styled(new StackPane(view)));
                    window.open(new javafx.geometry.Rectangle2D(0, 0, width, height));
                    return window.scene();
                })
                .get();
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(() -> {
                    Screenshots.write(scene.snapshot(null), "long-card-%dx%d-%s".formatted(width, height, tag));
                    return null;
                })
                .get();

        Bounds number = on(scene, ".card-number");
        Bounds source = on(scene, ".card-source");
        for (Node block : scene.getRoot().lookupAll(".card-text")) {
            Bounds words = block.localToScene(block.getBoundsInLocal());
            assertThat(words.getMinY()).isGreaterThanOrEqualTo(number.getMaxY());
            assertThat(words.getMaxY()).isLessThanOrEqualTo(source.getMinY());
            assertThat(words.getMinX()).isNotNegative();
            assertThat(words.getMaxX()).isLessThanOrEqualTo(width);
        }
        WaitForAsyncUtils.asyncFx(() -> scene.getWindow().hide()).get();
    }

    private static Bounds on(Scene scene, String selector) {
        Node node = scene.getRoot().lookup(selector);
        return node.localToScene(node.getBoundsInLocal());
    }

    private static List<Span> spans(String words) {
        return List.of(new Span(words, false, false));
    }
}
