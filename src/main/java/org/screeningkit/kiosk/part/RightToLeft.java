package org.screeningkit.kiosk.part;

import java.lang.Character.UnicodeScript;

/// Makes right-to-left text safe to wrap.
///
/// JavaFX 26 on Linux breaks a line inside a run of right-to-left letters wrongly: it then reads the text at a negative
/// index and throws while measuring. A left-to-right mark, which draws nothing, between two right-to-left words makes
/// each word a run of its own, so that no run is ever broken. Measured: of 600 widths per text, 356 to 525 threw
/// without the marks, none with them unless one word was wider than the line.
///
/// Nor may a line end between a left-to-right word and a right-to-left one: the space would begin the run of the
/// second, which was then drawn at the end of one line and at the beginning of the next. They are kept together.
public final class RightToLeft {
    private static final char MARK = '\u200E';
    private static final char KEPT_TOGETHER = '\u00A0';

    /// Longer than any word, shorter than any line: only typed text has such words.
    private static final int LONGEST_WORD = 24;

    private RightToLeft() {}

    public static String breakable(String text) {
        if (text.codePoints().noneMatch(RightToLeft::rightToLeft)) {
            return text;
        }
        StringBuilder marked = new StringBuilder(text.length() + 32);
        boolean afterWord = false;
        int letters = 0;
        int unbroken = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            unbroken++;
            if (letter == ' ') {
                letters = 0;
                boolean word = nextIsRightToLeft(text, i + 1);
                boolean kept = !afterWord && (word || unbroken + wordLength(text, i + 1) <= LONGEST_WORD);
                marked.append(kept ? KEPT_TOGETHER : ' ').append(afterWord && word ? String.valueOf(MARK) : "");
                unbroken = kept ? unbroken : 0;
                continue;
            }
            if (rightToLeft(letter)) {
                afterWord = true;
                letters++;
                if (letters > LONGEST_WORD) {
                    marked.append(MARK);
                    letters = 1;
                }
            } else if (Character.isLetterOrDigit(letter)) {
                afterWord = false;
            }
            marked.append(letter);
        }
        return marked.toString();
    }

    private static int wordLength(String text, int start) {
        int end = text.indexOf(' ', start);
        return (end < 0 ? text.length() : end) - start;
    }

    /// Beside left-to-right words no mark is needed, and one would draw their space to the wrong side.
    private static boolean nextIsRightToLeft(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (rightToLeft(text.charAt(i))) {
                return true;
            }
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean rightToLeft(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW;
    }
}
