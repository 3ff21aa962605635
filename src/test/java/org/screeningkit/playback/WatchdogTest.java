package org.screeningkit.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WatchdogTest {
    private final Watchdog dog = new Watchdog(at(0));

    @Test
    void aFilmHasFiveSecondsForItsFirstFrameFromWhenItIsAskedFor() {
        dog.ask(at(60));
        assertThat(dog.overdue(at(65), 0)).isEmpty();
        assertThat(dog.overdue(at(65.1), 0)).contains(PlaybackFailure.NO_FIRST_FRAME);
        dog.see();
        assertThat(dog.overdue(at(65.1), 0)).isEmpty();
    }

    @Test
    void aFilmWithSoundWhoseClockStandsIsFrozenAfterTwoSecondsThoughItsPictureIsRepeated() {
        running();
        dog.progress(at(10));
        assertThat(dog.overdue(at(12), at(12))).isEmpty();
        assertThat(dog.overdue(at(12.1), at(12.1))).contains(PlaybackFailure.FROZEN);
        assertThat(dog.doubtful(at(12.1))).isFalse();
    }

    @Test
    void aSilentFilmWhoseClockStandsIsOnlyDoubtedAndFrozenAfterHalfAMinute() {
        dog.expectSilence();
        running();
        dog.progress(at(10));
        assertThat(dog.doubtful(at(12))).isFalse();
        assertThat(dog.doubtful(at(12.1))).isTrue();
        assertThat(dog.overdue(at(39), at(39))).isEmpty();
        assertThat(dog.overdue(at(40.1), at(40))).contains(PlaybackFailure.FROZEN);
    }

    @Test
    void aSilentFilmWhosePictureIsNotEvenRepeatedIsFrozenAfterTwoSeconds() {
        dog.expectSilence();
        running();
        dog.progress(at(10));
        assertThat(dog.overdue(at(12.1), at(9))).contains(PlaybackFailure.FROZEN);
    }

    @Test
    void aFilmThatWasToldToStandStillIsLeftAlone() {
        running();
        dog.run(false, at(3));
        assertThat(dog.overdue(at(300), at(3))).isEmpty();
        dog.run(true, at(300));
        assertThat(dog.overdue(at(301.9), at(3))).isEmpty();
        assertThat(dog.overdue(at(302.1), at(3))).contains(PlaybackFailure.FROZEN);
    }

    @Test
    void aJumpMayTakeAsLongAsAStart() {
        running();
        dog.jump(at(10));
        dog.progress(at(10.1));
        assertThat(dog.overdue(at(15), at(10))).isEmpty();
        assertThat(dog.overdue(at(15.1), at(10))).contains(PlaybackFailure.FROZEN);
    }

    private void running() {
        dog.see();
        dog.run(true, at(0));
    }

    private static long at(double seconds) {
        return Duration.ofMillis(Math.round(1000 * seconds)).toNanos();
    }
}
