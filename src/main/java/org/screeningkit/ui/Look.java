package org.screeningkit.ui;

/// How a laptop looks where attendees sign up.
public enum Look {
    /// For a room with its lights up.
    ICE("theme-ice"),
    /// For a room that stays dark.
    NIGHT("theme-night"),
    /// For a place where the laptop must not tell what it is for: no title, no picture, no rainbow.
    DISCREET("theme-ice");

    private final String theme;

    Look(String theme) {
        this.theme = theme;
    }

    /// The style class of its colours.
    public String theme() {
        return theme;
    }

    /// Whether the film, its picture and its colours are kept out of sight.
    public boolean discreet() {
        return this == DISCREET;
    }
}
