package org.screeningkit.datafolder.log;

import java.util.List;

/// Everything that the log can say. Each has a name and the names of its numbers, and no room for words.
///
/// There is none for a sign-up that was saved: with the times of the lines around it, it would say when somebody stood
/// at the laptop, which is known only under the seal.
public enum Event {
    STARTED,
    CLOSED,
    KIT_READ("warnings"),
    KIT_REFUSED("errors"),
    SETTINGS_RESET,
    SESSION_RESET,
    SESSION_RESUMED("segment"),
    SESSION_NOT_KEPT,
    SEGMENT("index"),
    SCREENS("count"),
    FILM_STARTED("segment", "firstFrameMs"),
    FILM_ENDED("segment", "shown", "lost", "dropped"),
    FILM_FAILED("segment", "cause"),
    NO_SOUND,
    OUTBOX_RECOVERED("kept", "quarantined"),
    SAVE_FAILED(false),
    UNDO_FAILED(false),
    HAND_OVER_WRITTEN("records"),
    HAND_OVER_FAILED,
    FAULT;

    private final boolean timed;
    private final String numbers;

    Event(String... numbers) {
        this.timed = true;
        this.numbers = String.join(" ", numbers);
    }

    Event(boolean timed) {
        this.timed = timed;
        this.numbers = "";
    }

    /// Whether its line carries the time of day, or only the day: what happens at the kiosk has no time.
    boolean timed() {
        return timed;
    }

    List<String> numbers() {
        return numbers.isEmpty() ? List.of() : List.of(numbers.split(" "));
    }
}
