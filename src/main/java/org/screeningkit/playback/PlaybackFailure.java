package org.screeningkit.playback;

import java.util.Locale;

/// Why a film does not play. Each has one sentence for the volunteer.
public enum PlaybackFailure {
    FILE_MISSING,
    FILE_UNREADABLE,
    NOT_A_FILM,
    NO_FIRST_FRAME,
    FROZEN,
    BROKEN;

    /// The key of that sentence; it names the film as `{file}`.
    public String textKey() {
        return "playback.failure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
