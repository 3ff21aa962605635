package org.screeningkit.kiosk.idle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdleTest {
    private final ThreeTimes shift = new ThreeTimes();

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,   1, quiet
            89,  1, quiet
            90,  1, 30
            119, 1, 1
            120, 1, over
            179, 2, quiet
            180, 2, 60
            240, 2, over
            """)
    void waitingIsQuietThenCountsThenIsOver(int idle, int factor, String expected) {
        Waiting waiting = Waiting.after(Duration.ofSeconds(idle), Patience.ANSWERING.times(factor));
        assertThat(
                        switch (waiting) {
                            case Waiting.Quiet _ -> "quiet";
                            case Waiting.Counting counting ->
                                Long.toString(counting.left().toSeconds());
                            case Waiting.Over _ -> "over";
                        })
                .isEqualTo(expected);
    }

    @Test
    void threePressesWithinFiveSecondsAreNoticed() {
        assertThat(press(0)).isFalse();
        assertThat(press(2)).isFalse();
        assertThat(press(4)).isTrue();
        assertThat(press(5)).as("counts anew").isFalse();
    }

    @Test
    void slowPressesAreNot() {
        press(0);
        press(3);
        assertThat(press(6)).isFalse();
        assertThat(press(7)).isTrue();
    }

    @Test
    void anotherKeyBetweenOrAKeyHeldDownDoesNotCount() {
        press(0);
        press(1);
        shift.otherKey();
        assertThat(press(2)).isFalse();
        ThreeTimes held = new ThreeTimes();
        assertThat(held.pressed(Duration.ofSeconds(1))).isFalse();
        assertThat(held.pressed(Duration.ofSeconds(1))).isFalse();
        assertThat(held.pressed(Duration.ofSeconds(1))).isFalse();
    }

    private boolean press(int second) {
        boolean third = shift.pressed(Duration.ofSeconds(second));
        shift.released();
        return third;
    }
}
