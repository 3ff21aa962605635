package org.screeningkit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WrappedTextTest {
    @Start
    void start(Stage stage) {
        Theme.loadFonts();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ما العواقب المحتملة للاحتفال بالفوز مع من تحب أمام العالم كله في ليلة واحدة",
                "وقّع العريضة (2013) مع All Out على example.org، ثم شارك #LoveAlwaysWins مع أصدقائك",
                "מה יקרה אם ספורטאית גלויה תזכה במדליית זהב",
                "What if you won gold, but couldn't openly celebrate with the one you loved?"
            })
    void everyScriptWrapsAtEveryWidth(String words) {
        for (int width = 1; width < 900; width += 7) {
            WrappedText text = new WrappedText(words);
            text.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            int wide = width;
            assertThatCode(() -> lay(text, wide)).as("at a width of %d", width).doesNotThrowAnyException();
        }
    }

    @Test
    void narrowTextIsTallerThanWideText() {
        WrappedText text = new WrappedText("ما العواقب المحتملة للاحتفال بالفوز مع من تحب");

        assertThat(text.prefHeight(120)).isGreaterThan(2 * text.prefHeight(1_000));
    }

    @Test
    void aScreenReaderHearsTheWholeSentence() {
        assertThat(new WrappedText("ما العواقب المحتملة").getAccessibleText()).isEqualTo("ما العواقب المحتملة");
    }

    private static void lay(WrappedText text, double width) {
        text.resize(Math.max(width, text.minWidth(-1)), text.prefHeight(width));
        text.layout();
        text.getChildren().forEach(Node::getBoundsInParent);
    }
}
