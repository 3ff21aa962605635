package org.screeningkit.signup.rules;

import java.text.Normalizer;

/// Takes out of an answer what nobody meant to type: outer spaces, invisible marks, decomposed accents. Letters, case
/// and spelling stay as typed.
public final class PreClean {
    private PreClean() {}

    /// A value of one word or many, inner spaces as typed.
    public static String of(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints().filter(point -> !dropped(point)).forEach(kept::appendCodePoint);
        return Normalizer.normalize(trimmed(kept), Normalizer.Form.NFC);
    }

    /// A name: as [#of], with each run of inner spaces made one space.
    public static String ofName(String typed) {
        String cleaned = of(typed);
        StringBuilder kept = new StringBuilder(cleaned.length());
        boolean afterSpace = false;
        for (int point : cleaned.codePoints().toArray()) {
            boolean space = space(point);
            if (!space) {
                kept.appendCodePoint(point);
            } else if (!afterSpace) {
                kept.append(' ');
            }
            afterSpace = space;
        }
        return kept.toString();
    }

    /// Zero-width marks and direction controls go; the joiners U+200C and U+200D are part of names in many scripts.
    private static boolean dropped(int point) {
        return point == 0x200B
                || point == 0x2060
                || point == 0xFEFF
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || (Character.isISOControl(point) && !Character.isWhitespace(point));
    }

    private static String trimmed(CharSequence text) {
        int[] points = text.codePoints().toArray();
        int start = 0;
        int end = points.length;
        while (start < end && space(points[start])) {
            start++;
        }
        while (end > start && space(points[end - 1])) {
            end--;
        }
        return new String(points, start, end - start);
    }

    static boolean space(int point) {
        return Character.isSpaceChar(point) || Character.isWhitespace(point);
    }
}
