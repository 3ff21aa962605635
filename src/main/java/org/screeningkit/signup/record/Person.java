package org.screeningkit.signup.record;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an attendee typed. What they were not asked, or left out, is empty.
///
/// @param name at most 200 code points
/// @param email as typed, at most 254 bytes of UTF-8
/// @param country ISO 3166 code of two letters, `XK`, `other` or `undisclosed`
/// @param postalCode at most 12 code points
/// @param phone as typed, at most 20 code points
/// @param phoneE164 the same number in the form that machines dial
public record Person(
        Optional<String> name,
        Optional<String> email,
        Optional<String> country,
        Optional<String> postalCode,
        Optional<String> phone,
        Optional<String> phoneE164) {
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_EMAIL_BYTES = 254;
    public static final int LONGEST_POSTAL_CODE = 12;
    public static final int LONGEST_PHONE = 20;

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}|other|undisclosed");
    private static final Pattern E164 = Pattern.compile("\\+[0-9]{1,15}");

    /// @throws IllegalArgumentException when a field is empty, too long or holds control characters; the message names
    /// the field, never its content
    public Person {
        name = name.map(typed -> Limits.text("name", typed, LONGEST_NAME));
        email = email.map(typed -> Limits.text("email", typed, LONGEST_EMAIL_BYTES));
        Limits.require("email", email.map(Person::utf8Length).orElse(0) <= LONGEST_EMAIL_BYTES);
        Limits.require("country", country.map(COUNTRY.asMatchPredicate()::test).orElse(true));
        postalCode = postalCode.map(typed -> Limits.text("postalCode", typed, LONGEST_POSTAL_CODE));
        phone = phone.map(typed -> Limits.text("phone", typed, LONGEST_PHONE));
        Limits.require("phoneE164", phoneE164.map(E164.asMatchPredicate()::test).orElse(true));
    }

    /// Someone who gave an email address and nothing else.
    public static Person of(String email) {
        return new Person(
                Optional.empty(),
                Optional.of(email),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /// Nothing of the person, so that none of it reaches a log.
    @Override
    public String toString() {
        return "Person[redacted]";
    }
}
