package org.screeningkit.command.signups;

import java.io.PrintWriter;
import java.util.Map;
import java.util.function.LongSupplier;
import org.screeningkit.text.Texts;

/// One line at the terminal that says how far a long job is and how long it will still take. Says nothing where nobody
/// looks.
final class ProgressLine {
    private static final long NANOS = 1_000_000_000L;
    private static final long PAUSE = NANOS / 5;
    private static final int USUAL_WIDTH = 79;

    private final Texts texts;
    private final PrintWriter output;
    private final boolean shown;
    private final int width;
    private final LongSupplier clock;
    private String key = "";
    private long begun;
    private long last;
    private boolean dirty;

    /// @param width signs that fit into one line; one more, and a line could not be taken back
    ProgressLine(Texts texts, PrintWriter output, boolean shown, int width, LongSupplier clock) {
        this.texts = texts;
        this.output = output;
        this.shown = shown;
        this.width = width;
        this.clock = clock;
    }

    static ProgressLine at(Terminal terminal, Texts texts, PrintWriter output) {
        boolean shown = terminal.watched();
        int width = shown ? Terminal.width().orElse(USUAL_WIDTH) - 1 : USUAL_WIDTH;
        return new ProgressLine(texts, output, shown, width, System::nanoTime);
    }

    /// Says nothing in the first second: what is done by then needs no words, and the time left would be a guess.
    ///
    /// @param sentence key of what is done, with any of `{count}`, `{total}`, `{percent}` and `{left}`
    /// @param count what is shown
    /// @param done,total what the time left is reckoned from
    void at(String sentence, long count, long done, long total) {
        UntilStopped.check();
        if (!shown) {
            return;
        }
        long now = clock.getAsLong();
        if (!sentence.equals(key)) {
            key = sentence;
            begun = now;
            last = now;
        }
        boolean known = now - begun >= NANOS && done > 0;
        if (known && now - last >= PAUSE) {
            last = now;
            long left = (long) ((double) (now - begun) / done * Math.max(0, total - done) / NANOS);
            long percent = 100 * Math.min(done, total) / Math.max(1, total);
            say(texts.get(
                    sentence,
                    Map.of(
                            "count", count,
                            "total", total,
                            "percent", percent,
                            "left", "%d:%02d".formatted(left / 60, left % 60))));
        }
    }

    /// Leaves an empty line to whatever is said next.
    void end() {
        if (dirty) {
            say("");
            output.print('\r');
            output.flush();
            dirty = false;
        }
    }

    private void say(String words) {
        String cut = words.length() > width ? words.substring(0, width) : words;
        output.print("\r" + cut + " ".repeat(width - cut.length()));
        output.flush();
        dirty = true;
    }
}
