package org.screeningkit.signup.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Proof of one consent that was given: which sentence, in which version and language, and the hash of its very words.
///
/// @param purpose id of the purpose, or of the privacy notice; at most 16 code points
/// @param version at most 16 code points
/// @param language BCP 47 tag, at most 35 signs
/// @param sha256 of the sentence as shown: UTF-8, NFC, LF, no final newline; 64 hexadecimal digits
public record Consent(String purpose, String version, String language, String sha256) {
    public static final int LONGEST_ID = 16;
    public static final int LONGEST_LANGUAGE = 35;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /// @throws IllegalArgumentException when a field has not the shape above
    public Consent {
        purpose = Limits.text("purpose", purpose, LONGEST_ID);
        version = Limits.text("version", version, LONGEST_ID);
        language = Limits.text("lang", language, LONGEST_LANGUAGE);
        Limits.require("sha256", SHA256.matcher(sha256).matches());
    }

    /// The proof for a sentence.
    ///
    /// @param sentence as shown, with every placeholder filled
    public static Consent to(String purpose, String version, String language, String sentence) {
        return new Consent(purpose, version, language, fingerprint(sentence));
    }

    private static String fingerprint(String sentence) {
        String shown = Normalizer.normalize(sentence, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("\n+\\z", "");
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(shown.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
