package org.screeningkit.signup.rules;

/// Digits of any script as 0 to 9.
final class Digits {
    private Digits() {}

    static String european(String text) {
        StringBuilder mapped = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
                .forEach(mapped::appendCodePoint);
        return mapped.toString();
    }
}
