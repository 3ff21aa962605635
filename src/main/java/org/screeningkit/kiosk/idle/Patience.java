package org.screeningkit.kiosk.idle;

import java.time.Duration;

/// How long a screen waits for a sign of life: first quietly, then with a countdown, then it wipes.
///
/// Reading needs more time than typing, and a person who has given nothing loses nothing.
public record Patience(Duration quiet, Duration countdown) {
    public static final Patience NOTHING_GIVEN = seconds(45, 20);
    public static final Patience ANSWERING = seconds(90, 30);
    public static final Patience READING = seconds(150, 30);

    /// Thanks and endings close by themselves, without asking.
    public static final Patience FAREWELL = seconds(0, 20);

    /// Thanks that somebody asked to keep open.
    public static final Patience KEPT_OPEN = seconds(0, 60);

    private static Patience seconds(int quiet, int countdown) {
        return new Patience(Duration.ofSeconds(quiet), Duration.ofSeconds(countdown));
    }

    /// For people who read large text, listen, or asked for more time.
    public Patience times(int factor) {
        return new Patience(quiet.multipliedBy(factor), countdown.multipliedBy(factor));
    }
}
