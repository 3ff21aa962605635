package org.screeningkit.signup.rules;

import java.util.Optional;

/// An optional postal code of any country.
public final class PostalCodeRule {
    private static final int LONGEST = 12;

    private PostalCodeRule() {}

    public static Optional<Finding> check(String typed) {
        String code = clean(typed);
        boolean written =
                code.codePoints().allMatch(point -> Character.isLetterOrDigit(point) || point == ' ' || point == '-');
        int length = code.codePointCount(0, code.length());
        return code.isEmpty() || (written && length >= 2 && length <= LONGEST)
                ? Optional.empty()
                : Optional.of(Finding.refuse("kiosk.postal.format"));
    }

    /// As typed, with the digits of any script as 0 to 9.
    public static String clean(String typed) {
        return Digits.european(PreClean.ofName(typed));
    }
}
