package org.screeningkit.captions;

import java.time.Duration;
import java.util.List;

/// One caption: from when, until when (not included), and its lines, already broken to fit the screen.
public record Cue(Duration from, Duration to, List<String> lines) {
    public Cue {
        lines = List.copyOf(lines);
        if (to.compareTo(from) <= 0) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    boolean at(Duration position) {
        return from.compareTo(position) <= 0 && position.compareTo(to) < 0;
    }
}
