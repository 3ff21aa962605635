package org.screeningkit.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PositionClockTest {
    private final PositionClock clock = new PositionClock();

    @Test
    void standsStillUntilItRuns() {
        clock.set(Duration.ofSeconds(5), at(0));
        assertThat(clock.position(at(900))).isEqualTo(Duration.ofSeconds(5));
        clock.run(at(1000));
        assertThat(clock.position(at(1250))).isEqualTo(Duration.ofMillis(5250));
        clock.hold(at(1500));
        assertThat(clock.position(at(9000))).isEqualTo(Duration.ofMillis(5500));
    }

    @Test
    void aReportThatLagsNeverMakesTheFilmRunBackwards() {
        clock.run(at(0));
        Duration before = clock.position(at(1000));
        clock.report(Duration.ofMillis(900), at(1000));
        assertThat(clock.position(at(1000))).isEqualTo(before);
        assertThat(clock.position(at(1050)))
                .as("it waits for half the difference")
                .isEqualTo(before);
        assertThat(clock.position(at(1150))).isEqualTo(Duration.ofMillis(1100));
    }

    @Test
    void aReportAheadIsFollowedByHalf() {
        clock.run(at(0));
        clock.report(Duration.ofMillis(1100), at(1000));
        assertThat(clock.position(at(1000))).isEqualTo(Duration.ofMillis(1050));
    }

    @Test
    void aJumpIsFollowedAtOnceEvenBackwards() {
        clock.run(at(0));
        clock.report(Duration.ofSeconds(60), at(1000));
        assertThat(clock.position(at(1000))).isEqualTo(Duration.ofSeconds(60));
        clock.report(Duration.ofSeconds(10), at(1100));
        assertThat(clock.position(at(1100))).isEqualTo(Duration.ofSeconds(10));
    }

    private static long at(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
