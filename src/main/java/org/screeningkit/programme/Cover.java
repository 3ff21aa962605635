package org.screeningkit.programme;

/// What the volunteer laid over the picture.
public enum Cover {
    NONE,
    BLACK,
    SLATE,
    /// A bright plain slate, to light the room.
    LIGHT,
    /// A neutral slate without the title, for when someone comes in who should not see it.
    SAFE
}
