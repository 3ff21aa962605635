package org.screeningkit.signup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.screeningkit.text.Language;

/// One complete sign-up, ready to be sealed. A field the chosen purposes do not need is empty.
///
/// @param id 32 random hexadecimal digits, drawn once a person, so that a second save of the same person is known
/// @param at to the minute
/// @param language the person used the form in
/// @param country two letters of ISO 3166-1, `XK`, `other` or `undisclosed`
/// @param phoneE164 the phone number with its country code, when it was typed with one
/// @param consents at least one; only what the person agreed to
public record SignUp(
        String id,
        SignUpContext context,
        Instant at,
        Language language,
        Optional<String> name,
        Optional<String> email,
        Optional<String> country,
        Optional<String> postalCode,
        Optional<String> phone,
        Optional<String> phoneE164,
        List<Consent> consents) {
    /// @throws IllegalArgumentException when a value is past the bounds of the sealed record; the message names the
    ///     field, never its value
    public SignUp {
        consents = List.copyOf(consents);
        require(id.matches("[0-9a-f]{32}"), "id");
        require(name.stream().allMatch(text -> fits(text, 200)), "name");
        require(
                email.stream().allMatch(text -> !text.isEmpty() && text.getBytes(StandardCharsets.UTF_8).length <= 254),
                "email");
        require(country.stream().allMatch(code -> code.matches("[A-Z]{2}|other|undisclosed")), "country");
        require(postalCode.stream().allMatch(text -> fits(text, 12)), "postal code");
        require(phone.stream().allMatch(text -> fits(text, 20)), "phone");
        require(phoneE164.stream().allMatch(text -> text.matches("\\+[0-9]{1,15}")), "phone in E.164");
        require(!consents.isEmpty(), "consents");
    }

    private static boolean fits(String text, int longest) {
        return !text.isEmpty() && text.codePointCount(0, text.length()) <= longest;
    }

    private static void require(boolean met, String field) {
        if (!met) {
            throw new IllegalArgumentException("a sign-up's " + field + " is outside its bounds");
        }
    }

    /// Nothing of the person.
    @Override
    public String toString() {
        return "SignUp[withheld]";
    }
}
