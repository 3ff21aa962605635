package org.screeningkit.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.screeningkit.captions.CaptionLook;
import org.screeningkit.captions.CaptionLook.Size;
import org.screeningkit.house.Screenshots;
import org.screeningkit.programme.Segment.CaptionArea;
import org.screeningkit.text.Language;
import org.screeningkit.ui.Theme;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CaptionOverlayTest {
    private static final List<String> WIDEST =
            List.of("Would we wave? Would we dare to wave?", "We would walk home, warm, with a win.");

    @Test
    void captionsGrowAndStayOnTheScreen() throws Exception {
        double usual = height(new CaptionLook(Size.A, false), "A");
        double large = height(new CaptionLook(Size.LARGE, false), "A+");
        double largest = height(new CaptionLook(Size.LARGEST, true), "A++-contrast");
        assertThat(large / usual).isBetween(1.15, 1.35);
        assertThat(largest / usual).isBetween(1.35, 1.6);
    }

    @Test
    void aStrongerLookIsTakenBackAsWell() throws Exception {
        CaptionOverlay overlay = onFx(CaptionOverlay::new);
        onFx(() -> {
            overlay.look(new CaptionLook(Size.LARGEST, true));
            overlay.look(CaptionLook.USUAL);
            return true;
        });
        assertThat(overlay.getStyleClass()).containsExactly("captions");
    }

    private static double height(CaptionLook look, String name) throws Exception {
        return onFx(() -> {
            CaptionOverlay overlay = new CaptionOverlay();
            StackPane room = new StackPane(overlay);
            room.getStyleClass().addAll("audience", "theme-night");
            Theme.dress(new Scene(room, 1920, 1080, Color.DARKSLATEBLUE), "audience");
            overlay.place(CaptionArea.BOTTOM, Language.ENGLISH);
            overlay.look(look);
            overlay.show(WIDEST);
            room.applyCss();
            room.layout();
            Screenshots.write(room.getScene().snapshot(null), "captions-" + name);
            for (var line : overlay.getChildren()) {
                assertThat(((Label) line).getWidth()).isLessThanOrEqualTo(1920);
                assertThat(line.lookup(".text").getLayoutBounds().getWidth()).isLessThan(1920 * 0.95);
            }
            return ((Label) overlay.getChildren().getFirst()).getHeight();
        });
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }
}
