package org.screeningkit.playback.vlc;

/// How loud a film is to be.
///
/// @param percent 0 to 100
record Sound(int percent, boolean muted) {
    static final Sound FULL = new Sound(100, false);

    Sound with(int otherPercent) {
        return new Sound(Math.clamp(otherPercent, 0, 100), muted);
    }

    Sound withMuted(boolean silent) {
        return new Sound(percent, silent);
    }
}
