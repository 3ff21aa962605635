package org.screeningkit.playback;

/// How loud a film is to be.
///
/// @param percent 0 to 100
public record Sound(int percent, boolean muted) {
    public static final Sound FULL = new Sound(100, false);

    public Sound with(int otherPercent) {
        return new Sound(Math.clamp(otherPercent, 0, 100), muted);
    }

    public Sound withMuted(boolean silent) {
        return new Sound(percent, silent);
    }
}
