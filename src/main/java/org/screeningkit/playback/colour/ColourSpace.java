package org.screeningkit.playback.colour;

/// How the planes of a film are to be read: which matrix, and whether black is 16 or 0.
public record ColourSpace(Matrix matrix, Range range) {
    /// The luma weights of red and blue; green has the rest. Figures from ITU-R BT.601, BT.709 and BT.2020
    /// (non-constant luminance).
    public enum Matrix {
        BT_601(0.299, 0.114),
        BT_709(0.2126, 0.0722),
        BT_2020(0.2627, 0.0593);

        private final double red;
        private final double blue;

        Matrix(double red, double blue) {
            this.red = red;
            this.blue = blue;
        }

        public double red() {
            return red;
        }

        public double blue() {
            return blue;
        }
    }

    public enum Range {
        /// Luma 16 to 235, colour difference 16 to 240: nearly every film.
        LIMITED,
        /// 0 to 255: phones, screen recordings.
        FULL
    }

    /// What an untagged film most likely is: high-definition heights are BT.709, less is BT.601.
    public static ColourSpace untagged(int height) {
        return new ColourSpace(height >= 720 ? Matrix.BT_709 : Matrix.BT_601, Range.LIMITED);
    }

    public ColourSpace with(Range other) {
        return new ColourSpace(matrix, other);
    }

    /// The equation as `red = luma*(y - black) + redV*(v - 128)` and so on, for channels of 0 to 255.
    public Equation equation() {
        double scaleY = range == Range.FULL ? 1 : 255.0 / 219;
        double scaleC = range == Range.FULL ? 1 : 255.0 / 224;
        double green = 1 - matrix.red - matrix.blue;
        double redV = 2 * (1 - matrix.red) * scaleC;
        double blueU = 2 * (1 - matrix.blue) * scaleC;
        return new Equation(
                scaleY,
                range == Range.FULL ? 0 : 16,
                redV,
                -blueU * matrix.blue / green,
                -redV * matrix.red / green,
                blueU);
    }

    /// The factors of one matrix and range.
    public record Equation(double luma, int black, double redV, double greenU, double greenV, double blueU) {}
}
