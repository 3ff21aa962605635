package org.screeningkit.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ScreenPlanTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 768);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1366, 0, 1920, 1080);

    @Test
    void withoutAChoiceTheAudienceSeesThePrimaryScreen() {
        assertThat(ScreenPlan.audience(List.of(LAPTOP, PROJECTOR), OptionalInt.empty()))
                .isEqualTo(LAPTOP);
    }

    @Test
    void aChosenScreenIsUsedWhenItIsThere() {
        assertThat(ScreenPlan.audience(List.of(LAPTOP, PROJECTOR), OptionalInt.of(2)))
                .isEqualTo(PROJECTOR);
        assertThat(ScreenPlan.audience(List.of(LAPTOP), OptionalInt.of(2))).isEqualTo(LAPTOP);
        assertThat(ScreenPlan.audience(List.of(LAPTOP), OptionalInt.of(0))).isEqualTo(LAPTOP);
    }
}
