package org.screeningkit.command.signups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

class ProgressLineTest {
    private static final String OPENING = "command.progress.finding";

    private final StringWriter said = new StringWriter();
    private long now;

    @Test
    void theTimeLeftIsReckonedFromWhatIsDone() {
        ProgressLine line = line(true, 79);
        line.at(OPENING, 0, 0, 4_000);
        seconds(10);
        line.at(OPENING, 1_000, 1_000, 4_000);
        assertThat(said.toString()).startsWith("\rOpening: 1000 sign-ups, 0:30 left ");
    }

    @Test
    void shortWorkIsDoneWithoutAWord() {
        ProgressLine line = line(true, 79);
        for (int done = 1; done <= 10; done++) {
            line.at(OPENING, done, done, 10);
            now += TimeUnit.MILLISECONDS.toNanos(90);
        }
        line.end();
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void aLineNeverRunsIntoTheNextAndIsTakenBackAtTheEnd() {
        ProgressLine line = line(true, 20);
        line.at(OPENING, 0, 0, 4);
        seconds(2);
        line.at(OPENING, 1, 1, 4);
        line.end();
        assertThat(said.toString().split("\r", -1)).containsExactly("", "Opening: 1 sign-ups,", " ".repeat(20), "");
    }

    @Test
    void nothingIsSaidWhereNobodyLooks() {
        ProgressLine line = line(false, 79);
        line.at(OPENING, 0, 0, 4);
        seconds(2);
        line.at(OPENING, 1, 1, 4);
        line.end();
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void whoStopsTheCommandStopsTheWork() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> line(false, 79).at(OPENING, 1, 1, 4)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private void seconds(int count) {
        now += TimeUnit.SECONDS.toNanos(count);
    }

    private ProgressLine line(boolean shown, int width) {
        return new ProgressLine(Texts.of(Language.ENGLISH), new PrintWriter(said, true), shown, width, () -> now);
    }
}
