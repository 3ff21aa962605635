package org.screeningkit.datafolder.log;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// Writes where a failure came from without what it said: messages of exceptions quote what people typed.
final class Traces {
    private static final int MOST_FRAMES = 40;
    private static final int MOST_CAUSES = 8;

    private final StringBuilder text = new StringBuilder();
    private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Traces() {}

    /// Class names and places in the code, one a line, each line indented.
    static String of(Throwable failure) {
        Traces traces = new Traces();
        traces.add("", failure);
        return traces.text.toString();
    }

    private void add(String relation, Throwable failure) {
        if (seen.size() >= MOST_CAUSES || !seen.add(failure)) {
            return;
        }
        text.append("  ").append(relation).append(failure.getClass().getName()).append('\n');
        StackTraceElement[] frames = failure.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
            text.append("    at ")
                    .append(frames[i].getClassName())
                    .append('.')
                    .append(frames[i].getMethodName())
                    .append(':')
                    .append(frames[i].getLineNumber())
                    .append('\n');
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            add("suppressed ", suppressed);
        }
        Throwable cause = failure.getCause();
        if (cause != null) {
            add("caused by ", cause);
        }
    }
}
