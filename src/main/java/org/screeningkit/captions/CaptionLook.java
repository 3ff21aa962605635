package org.screeningkit.captions;

/// How captions look in this room.
///
/// @param contrast yellow on solid black
public record CaptionLook(Size size, boolean contrast) {
    public static final CaptionLook USUAL = new CaptionLook(Size.A, false);

    public enum Size {
        A,
        LARGE,
        LARGEST
    }

    public CaptionLook withSize(Size other) {
        return new CaptionLook(other, contrast);
    }

    public CaptionLook withContrast(boolean strong) {
        return new CaptionLook(size, strong);
    }
}
