package org.screeningkit.programme;

/// How loud the films are.
///
/// @param volume 0 to 100
public record Sound(int volume, boolean muted) {
    /// Loud enough to be heard and quiet enough not to frighten, before anyone has set it.
    public static final Sound DEFAULT = new Sound(70, false);

    public Sound {
        volume = Math.clamp(volume, 0, 100);
    }

    /// Turning it up also ends the silence.
    Sound by(int points) {
        return new Sound(volume + points, muted && points <= 0);
    }

    Sound toggleMuted() {
        return new Sound(volume, !muted);
    }
}
