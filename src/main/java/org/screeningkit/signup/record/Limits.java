package org.screeningkit.signup.record;

import java.nio.charset.StandardCharsets;

/// Keeps each field small enough that every record fits its form.
final class Limits {
    private Limits() {}

    /// The text in well-formed Unicode: half a surrogate pair, which no UTF-8 can carry, becomes `?`.
    static String text(String field, String value, int mostCodePoints) {
        String whole = new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        require(field, !whole.isEmpty() && whole.codePointCount(0, whole.length()) <= mostCodePoints);
        require(field, whole.codePoints().noneMatch(Character::isISOControl));
        return whole;
    }

    static void require(String field, boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("the field " + field + " does not fit a record");
        }
    }
}
