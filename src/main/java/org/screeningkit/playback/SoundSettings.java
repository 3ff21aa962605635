package org.screeningkit.playback;

import java.time.Duration;

/// Where and how films are to be heard in this room. A name is one of those in [SoundOptions], or a part of it in any
/// case; where a film or a laptop has no such thing, its own choice stands.
///
/// @param device empty for the system's choice
/// @param delay how much later sound is played than the film has it; negative for earlier
/// @param audioTrack empty for the film's first
/// @param textTrack a text track inside the film, drawn on its picture; empty for none. While a film plays
///     another one begins with its next line
public record SoundSettings(String device, Duration delay, String audioTrack, String textTrack) {
    public static final SoundSettings USUAL = new SoundSettings("", Duration.ZERO, "", "");

    public SoundSettings withDevice(String other) {
        return new SoundSettings(other, delay, audioTrack, textTrack);
    }

    public SoundSettings withDelay(Duration other) {
        return new SoundSettings(device, other, audioTrack, textTrack);
    }

    public SoundSettings withAudioTrack(String other) {
        return new SoundSettings(device, delay, other, textTrack);
    }

    public SoundSettings withTextTrack(String other) {
        return new SoundSettings(device, delay, audioTrack, other);
    }
}
