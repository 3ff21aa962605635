package org.screeningkit.signup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import org.screeningkit.text.Language;

/// Proof of what a person agreed to: which wording, in which language, word for word.
///
/// @param purpose the purpose's id, `phone`, or the id of the privacy notice
/// @param version of the wording
/// @param language the sentence was shown in
/// @param sha256 of the sentence as shown: UTF-8, NFC, LF, no final newline; 64 hexadecimal digits
public record Consent(String purpose, String version, Language language, String sha256) {
    /// @param sentence as shown, with every placeholder filled
    public static Consent to(String purpose, String version, Language language, String sentence) {
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
