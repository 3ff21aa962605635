package org.screeningkit.console;

import java.time.Duration;

/// How long a film has run, as players write it.
public final class FilmTime {
    private FilmTime() {}

    /// Minutes and seconds, `1:07`.
    public static String words(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
