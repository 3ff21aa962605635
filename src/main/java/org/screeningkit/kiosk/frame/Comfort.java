package org.screeningkit.kiosk.frame;

/// What a person changed to read and answer in comfort. Gone with the person.
///
/// @param moreTime whether they asked for more time
/// @param listening whether they had a page read to them
/// @param onScreen whether they type on the screen
public record Comfort(Size size, boolean contrast, boolean moreTime, boolean listening, boolean onScreen) {
    /// Nothing changed.
    public static final Comfort PLAIN = new Comfort(Size.A, false, false, false, false);

    /// Text sizes: the last is twice the first.
    public enum Size {
        A("A", "size-a"),
        A_PLUS("A+", "size-a-plus"),
        A_PLUS_PLUS("A++", "size-a-plus-plus");

        private final String sign;
        private final String style;

        Size(String sign, String style) {
            this.sign = sign;
            this.style = style;
        }

        /// As shown on its button, in every language.
        public String sign() {
            return sign;
        }

        public String style() {
            return style;
        }
    }

    /// By how much every waiting time grows: large text takes longer to read, and listening longer still.
    public int patience() {
        if (moreTime) {
            return 4;
        }
        if (listening) {
            return 3;
        }
        return size == Size.A ? 1 : 2;
    }

    Comfort with(Size other) {
        return new Comfort(other, contrast, moreTime, listening, onScreen);
    }

    Comfort withContrast(boolean on) {
        return new Comfort(size, on, moreTime, listening, onScreen);
    }

    Comfort withMoreTime(boolean on) {
        return new Comfort(size, contrast, on, listening, onScreen);
    }

    public Comfort withListening() {
        return new Comfort(size, contrast, moreTime, true, onScreen);
    }

    public Comfort withOnScreen(boolean on) {
        return new Comfort(size, contrast, moreTime, listening, on);
    }
}
