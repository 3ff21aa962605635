package org.screeningkit.awake;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program that keeps the machine awake for as long as it runs, run for as long as the hold lasts. It must end by
/// itself when this program does, because one that is killed ends nobody: `caffeinate` watches a process
/// (macOS; untried), and a child that reads its standard input sees that close.
///
/// @param command the program; `{who}` and `{why}` in it are replaced
record HeldChild(List<String> command) implements Inhibitor {
    /// One that is refused ends at once.
    private static final long REFUSAL_MILLIS = 400;

    static HeldChild ofSystemd() {
        return new HeldChild(
                List.of("systemd-inhibit", "--what=idle:sleep", "--mode=block", "--who={who}", "--why={why}", "cat"));
    }

    @Override
    public Hold hold(String who, String why) throws CannotInhibit {
        List<String> words = new ArrayList<>(command);
        words.replaceAll(word -> word.replace("{who}", who).replace("{why}", why));
        try {
            Process child = new ProcessBuilder(words)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            if (child.waitFor(REFUSAL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new CannotInhibit(command.getFirst() + " ended with " + child.exitValue());
            }
            return () -> {
                child.descendants().forEach(ProcessHandle::destroy);
                child.destroy();
            };
        } catch (IOException absent) {
            throw new CannotInhibit(command.getFirst() + " cannot be run", absent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotInhibit("interrupted", interrupted);
        }
    }
}
