package org.screeningkit.headquarters.merge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.screeningkit.signup.record.Person;
import org.screeningkit.signup.record.SignUpRecord;

/// What makes two sign-ups one person: the email address in its comparable form, else the telephone number, else
/// nothing but the sign-up itself. Kept as SHA-256, so that tables and suppression lists hold no addresses.
///
/// @param hex 64 hexadecimal digits
public record MergeKey(String hex) {
    public static MergeKey of(SignUpRecord signUp) {
        Person person = signUp.person();
        return hashed(person.email()
                .map(EmailForm::comparable)
                .or(() -> person.phoneE164().map(number -> "tel:" + number))
                .orElse("id:" + signUp.id()));
    }

    /// The key of everybody with this email address.
    public static MergeKey ofEmail(String email) {
        return hashed(EmailForm.comparable(email));
    }

    long high() {
        return HexFormat.fromHexDigitsToLong(hex, 0, 16);
    }

    long low() {
        return HexFormat.fromHexDigitsToLong(hex, 16, 32);
    }

    private static MergeKey hashed(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(bytes);
            return new MergeKey(HexFormat.of().formatHex(sha256.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
