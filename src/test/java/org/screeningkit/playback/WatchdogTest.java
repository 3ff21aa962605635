package org.screeningkit.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /// What happens in each second: how often the clock moves, and how many pictures are made.
    @ParameterizedTest
    @CsvSource({
        "decoder hangs while the film is read on, false, 4, 0, 6",
        "film plays, false, 4, 25, 0",
        "a picture each second, false, 4, 1, 0",
        "a picture that stands under a sound, true, 4, 0, 0",
        "film with sound plays, true, 4, 25, 0"
    })
    void aSilentFilmWhoseClockGoesOnMustGoOnToo(String what, boolean sound, int steps, int pictures, int frozenAt) {
        if (!sound) {
            dog.expectSilence();
        }
        running();
        dog.count(25, at(0));
        int frozen = 0;
        for (int second = 1; second <= 60 && frozen == 0; second++) {
            for (int step = 0; step < steps; step++) {
                dog.progress(at(second));
            }
            dog.count(25L + second * pictures, at(second));
            frozen = dog.overdue(at(second), at(second)).isPresent() ? second : 0;
        }
        assertThat(frozen).as(what).isEqualTo(frozenAt);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aSilentFilmOfPicturesThatStandForTenSecondsEachIsNotFrozen(boolean countedLate) {
        dog.expectSilence();
        running();
        for (int second = 1; second <= 300; second++) {
            if (second % 10 == 0) {
                dog.progress(at(second));
                dog.progress(at(second + 0.2));
            }
            int pictures = countedLate ? (second - 1) / 10 : second / 10;
            dog.count(pictures, at(second + 0.5));
            assertThat(dog.overdue(at(second + 0.5), at(second + 0.5))).isEmpty();
        }
    }

    @Test
    void whatADecoderOwesIsForgottenWhereTheFilmStoodOrJumped() {
        dog.expectSilence();
        running();
        for (int second = 0; second < 20; second++) {
            if (second % 4 == 0) {
                dog.run(false, at(second));
                dog.run(true, at(second));
            } else if (second % 4 == 2) {
                dog.jump(at(second));
            }
            for (int step = 0; step < 4; step++) {
                dog.progress(at(second));
            }
            assertThat(dog.overdue(at(second), at(second))).isEmpty();
        }
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
