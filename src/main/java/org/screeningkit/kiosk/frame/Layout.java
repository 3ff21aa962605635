package org.screeningkit.kiosk.frame;

/// How much room a page has.
public enum Layout {
    /// From 1600x850, in plain text size: two columns where they help.
    WIDE,
    /// Below, or with larger text: one column, the page scrolls.
    NARROW;

    public static Layout of(double width, double height, Comfort comfort) {
        return large(width, height) && comfort.size() == Comfort.Size.A ? WIDE : NARROW;
    }

    /// Whether the window itself is large.
    public static boolean large(double width, double height) {
        return width >= 1600 && height >= 850;
    }
}
