package org.screeningkit.app;

import java.util.List;
import org.screeningkit.programme.Programme;
import org.screeningkit.programme.Segment;

/// What this laptop does tonight.
public enum Role {
    ALL,
    /// Shows the films and the talk; another laptop takes the sign-ups.
    FILMS,
    /// Only takes sign-ups.
    SIGN_UP;

    /// The part of the evening that happens on this laptop.
    ///
    /// @return the programme itself where nothing of it would remain
    public Programme of(Programme evening) {
        List<Segment> kept = evening.segments().stream().filter(this::concerns).toList();
        return kept.isEmpty() ? evening : new Programme(kept);
    }

    private boolean concerns(Segment segment) {
        return switch (this) {
            case ALL -> true;
            case FILMS -> !(segment instanceof Segment.SignUp);
            case SIGN_UP -> segment instanceof Segment.SignUp || segment instanceof Segment.Closing;
        };
    }
}
