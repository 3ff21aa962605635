package org.screeningkit.kiosk.frame;

/// How much room a page has.
public enum Layout {
    /// From 1600x850: two columns where they help.
    WIDE,
    /// Below: one column, the page scrolls.
    NARROW;

    public static Layout of(double width, double height) {
        return width >= 1600 && height >= 850 ? WIDE : NARROW;
    }
}
