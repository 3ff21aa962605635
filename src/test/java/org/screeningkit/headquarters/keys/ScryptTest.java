package org.screeningkit.headquarters.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScryptTest {
    /// The first is the third vector of RFC 7914, section 12, cut to the 32 bytes that age derives; the second was made
    /// with OpenSSL 3.
    @ParameterizedTest
    @CsvSource(textBlock = """
            pleaseletmein, SodiumChloride, 14, 7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2
            six words of a song, pepper, 10, 1616cbd156a5000239d313181b58576089608c8b6e9022aaaea570da975bbdca
            """)
    void publishedVectorsHold(String passphrase, String salt, int workFactor, String derived)
            throws GeneralSecurityException {
        assertThat(HexFormat.of().formatHex(Scrypt.derive(bytes(passphrase), bytes(salt), workFactor)))
                .isEqualTo(derived);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
