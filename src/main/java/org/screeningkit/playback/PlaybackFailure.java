package org.screeningkit.playback;

/// Why a film does not play. Each has one sentence for the volunteer under `playback.failure.<name>`.
public enum PlaybackFailure {
    FILE_MISSING,
    FILE_UNREADABLE,
    NOT_A_FILM,
    NO_FIRST_FRAME,
    FROZEN,
    BROKEN
}
