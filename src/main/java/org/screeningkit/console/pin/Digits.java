package org.screeningkit.console.pin;

import java.util.Arrays;

/// The digits being entered. Nothing but this array ever holds them, and it can be wiped; a text field could not.
final class Digits {
    private final char[] digits;
    private int count;

    /// @param most further digits are ignored
    Digits(int most) {
        digits = new char[most];
    }

    /// Adds the digit of any script that a key typed; everything else is ignored.
    void type(String typed) {
        typed.codePoints().map(sign -> Character.digit(sign, 10)).forEach(value -> {
            if (value >= 0 && count < digits.length) {
                digits[count] = (char) ('0' + value);
                count++;
            }
        });
    }

    void takeBack() {
        if (count > 0) {
            count--;
            digits[count] = 0;
        }
    }

    int count() {
        return count;
    }

    /// A copy for whoever wipes it; nothing is left here.
    char[] hand() {
        char[] handed = Arrays.copyOf(digits, count);
        wipe();
        return handed;
    }

    void wipe() {
        Arrays.fill(digits, (char) 0);
        count = 0;
    }

    @Override
    public String toString() {
        return "Digits[withheld]";
    }
}
