package org.screeningkit.signup.rules;

import java.util.Optional;

/// An optional phone number, written as its owner writes it. Only its length is judged: numbering plans change faster
/// than a laptop without a network learns of it.
public final class PhoneRule {
    /// In characters as typed.
    private static final int LONGEST = 20;

    /// E.164 allows 15 digits; the shortest full numbers of small islands have 4 or 5.
    private static final int FEWEST_DIGITS = 5;

    private static final int MOST_DIGITS = 15;

    private PhoneRule() {}

    public static Optional<Finding> check(String typed) {
        String phone = clean(typed);
        long digits = phone.chars().filter(Character::isDigit).count();
        boolean shaped = phone.matches("\\+?[0-9 ()./-]*") && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
        return phone.isEmpty() || (shaped && phone.length() <= LONGEST)
                ? Optional.empty()
                : Optional.of(Finding.refuse("kiosk.phone.format"));
    }

    /// As typed, with the digits of any script as 0 to 9.
    public static String clean(String typed) {
        return Digits.european(PreClean.ofName(typed)).replace('\uFF0B', '+');
    }

    /// The number in E.164 when it was written with its country code, else empty.
    public static Optional<String> international(String typed) {
        String phone = clean(typed);
        return phone.startsWith("+") && check(phone).isEmpty()
                ? Optional.of("+" + phone.replaceAll("[^0-9]", ""))
                : Optional.empty();
    }
}
