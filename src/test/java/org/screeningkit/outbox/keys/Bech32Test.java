package org.screeningkit.outbox.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Bech32Test {
    /// From the test vectors of BIP 173 and of the age specification.
    @ParameterizedTest
    @CsvSource(textBlock = """
            A12UEL5L,                                          A,      ''
            a12uel5l,                                          a,      ''
            abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw,     abcdef, 00443214c74254b635cf84653a56d7c675be77df
            split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w, split, \
            c5f38b70305f519bf66d85fb6cf03058f3dde463ecd7918f2dc743918f2d
            """)
    void publishedVectorsAreRead(String text, String prefix, String hex) {
        Bech32 read = Bech32.read(text).orElseThrow();
        assertThat(read.prefix()).isEqualTo(prefix);
        assertThat(read.data()).isEqualTo(HexFormat.of().parseHex(hex));
        assertThat(read.text()).isEqualToIgnoringCase(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "pzry9x0s0muk",
                "1pzry9x0s0muk",
                "x1b4n0q5v",
                "li1dgmt3",
                "A1G7SGD8",
                "10a06t8",
                "1qzzfhee",
                "a12UEL5L",
                "split1cheo2y9e2w",
                "spl\u0131t1checkupstagehandshakeupstreamerranterredcaperred2y9e3w"
            })
    void whatIsNotWholeIsRefused(String text) {
        assertThat(Bech32.read(text)).isEmpty();
    }

    @Test
    void anyLengthComesBackAsItWas() {
        Random random = new Random(1);
        for (int length = 0; length < 2_000; length += 37) {
            byte[] data = new byte[length];
            random.nextBytes(data);
            assertThat(Bech32.read(new Bech32("age1pq", data).text())
                            .orElseThrow()
                            .data())
                    .isEqualTo(data);
        }
    }

    @Test
    void theDataIsNotPrinted() {
        byte[] secret = "secret".getBytes(StandardCharsets.US_ASCII);
        assertThat(new Bech32("age-secret-key-", secret)).hasToString("Bech32[age-secret-key-]");
    }
}
