package org.screeningkit.playback.picture;

/// The size and shape of a film: how many pixels it has, and how wide one of them is.
///
/// @param width visible pixels in a row, after rotation; without the padding decoders add
/// @param height visible rows
/// @param pixelWidth with `pixelHeight` the shape of one pixel (sample aspect ratio); 1:1 where nothing is known
public record FilmShape(int width, int height, int pixelWidth, int pixelHeight) {
    public FilmShape {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException(width + "x" + height);
        }
        if (pixelWidth <= 0 || pixelHeight <= 0) {
            pixelWidth = 1;
            pixelHeight = 1;
        }
    }

    public static FilmShape square(int width, int height) {
        return new FilmShape(width, height, 1, 1);
    }

    /// Width through height of the picture as it is to be seen.
    public double aspect() {
        return (double) width * pixelWidth / ((double) height * pixelHeight);
    }

    /// This film turned by a quarter.
    public FilmShape turned() {
        return new FilmShape(
                /* width= */ height, /* height= */ width, /* pixelWidth= */ pixelHeight, /* pixelHeight= */ pixelWidth);
    }

    /// The pixels such a picture covers on a screen, as large as it fits and in even numbers: a film of the
    /// screen's own shape then fills it, even where 16:9 is 1365 and a third.
    static PixelSize fitted(double aspect, int screenWidth, int screenHeight) {
        double width = Math.min(screenWidth, screenHeight * aspect);
        return new PixelSize(even(width, screenWidth), even(width / aspect, screenHeight));
    }

    /// How many pixels to ask the decoder for: the film's own where the screen enlarges them by itself, else what the
    /// screen shows of them. Never more than the screen has.
    public PixelSize pixelsFor(TargetScreen screen) {
        PixelSize shown = fitted(aspect(), screen.width(), screen.height());
        return screen.enlarges()
                ? new PixelSize(Math.min(width, shown.width()), Math.min(height, shown.height()))
                : shown;
    }

    private static int even(double length, int limit) {
        int nearest = 2 * (int) Math.rint(length / 2);
        return Math.max(1, Math.min(nearest, limit));
    }

    /// A number of pixels.
    public record PixelSize(int width, int height) {}
}
