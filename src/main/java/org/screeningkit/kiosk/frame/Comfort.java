package org.screeningkit.kiosk.frame;

/// What a person changed to read and answer in comfort. Gone with the person.
///
/// @param moreTime whether they asked for more time
public record Comfort(Size size, boolean contrast, boolean moreTime) {
    /// Nothing changed.
    public static final Comfort PLAIN = new Comfort(Size.A, false, false);

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

    /// By how much every waiting time grows: large text takes longer to read.
    public int patience() {
        if (moreTime) {
            return 4;
        }
        return size == Size.A ? 1 : 2;
    }

    Comfort with(Size other) {
        return new Comfort(other, contrast, moreTime);
    }

    Comfort withContrast(boolean on) {
        return new Comfort(size, on, moreTime);
    }

    Comfort withMoreTime(boolean on) {
        return new Comfort(size, contrast, on);
    }
}
