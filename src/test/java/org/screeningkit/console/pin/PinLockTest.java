package org.screeningkit.console.pin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PinLockTest {
    private static final long HOUR = Duration.ofHours(1).toNanos();

    private final PinLock lock = new PinLock();

    @Test
    void fiveWrongTriesLockForHalfAMinuteAndFiveMoreForTwo() {
        fail(4, HOUR);
        assertThat(lock.left(HOUR)).isZero();
        assertThat(lock.triesLeft()).isEqualTo(1);

        fail(1, HOUR);
        assertThat(lock.left(HOUR)).isEqualTo(Duration.ofSeconds(30));
        assertThat(lock.left(HOUR + Duration.ofSeconds(29).toNanos())).isEqualTo(Duration.ofSeconds(1));

        long later = HOUR + Duration.ofSeconds(30).toNanos();
        assertThat(lock.left(later)).isZero();
        fail(5, later);
        assertThat(lock.left(later)).isEqualTo(Duration.ofMinutes(2));
        fail(5, later + HOUR);
        assertThat(lock.left(later + HOUR)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void theRightPinForgivesTheWrongOnes() {
        fail(4, HOUR);
        lock.right();
        fail(4, HOUR);

        assertThat(lock.left(HOUR)).isZero();
    }

    private void fail(int times, long nanos) {
        for (int time = 0; time < times; time++) {
            lock.tried(nanos);
        }
    }
}
