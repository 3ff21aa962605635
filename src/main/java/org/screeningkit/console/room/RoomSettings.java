package org.screeningkit.console.room;

import org.screeningkit.captions.CaptionLook;
import org.screeningkit.playback.SoundSettings;

/// How films are heard and read in this room.
public record RoomSettings(SoundSettings sound, CaptionLook captions) {
    public static final RoomSettings USUAL = new RoomSettings(SoundSettings.USUAL, CaptionLook.USUAL);

    public RoomSettings with(SoundSettings other) {
        return new RoomSettings(other, captions);
    }

    public RoomSettings with(CaptionLook other) {
        return new RoomSettings(sound, other);
    }
}
