package org.screeningkit.signup.record;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/// One sign-up as it is sealed. It lives in memory only, and as briefly as can be.
///
/// @param id 32 hexadecimal digits, random
/// @param at cut to the minute
/// @param language of the form when it was saved, BCP 47
/// @param consents only those given
public record SignUpRecord(
        String id, Origin origin, Instant at, String language, Person person, List<Consent> consents) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    /// @throws IllegalArgumentException when a field has not the shape above
    public SignUpRecord {
        Limits.require("id", ID.matcher(id).matches());
        at = at.truncatedTo(ChronoUnit.MINUTES);
        language = Limits.text("lang", language, Consent.LONGEST_LANGUAGE);
        consents = List.copyOf(consents);
    }

    public static String newId(SecureRandom random) {
        byte[] id = new byte[16];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    /// Nothing of the person, and not when they came.
    @Override
    public String toString() {
        return "SignUpRecord[redacted]";
    }
}
