package org.screeningkit.datafolder.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinTest {
    @ParameterizedTest
    @CsvSource({
        "4711, true", "471100, true", "0042, true", "'', false", "471, false", "4711000, false", "47a1, false",
        "٤٧١١, false", "0000, false", "111111, false", "1234, false", "123456, false", "012345, false", "2345, false",
        "4321, true", "456789, false"
    })
    void fourToSixDigitsThatNobodyTriesFirst(String digits, boolean acceptable) {
        assertThat(Pin.acceptable(digits.toCharArray())).isEqualTo(acceptable);
    }

    @Test
    void onlyTheSameDigitsMatch() {
        Pin pin = Pin.of("4711".toCharArray(), new SecureRandom());
        assertThat(pin.matches("4711".toCharArray())).isTrue();
        assertThat(pin.matches("4712".toCharArray())).isFalse();
        assertThat(pin.matches("".toCharArray())).isFalse();
    }

    @Test
    void twoLaptopsWithOnePinHaveTwoHashes() {
        assertThat(Pin.of("4711".toCharArray(), new SecureRandom()).hash())
                .isNotEqualTo(Pin.of("4711".toCharArray(), new SecureRandom()).hash());
    }

    /// Found with Python's hashlib.pbkdf2_hmac("sha256", b"4711", bytes(range(16)), 600000, 32).
    @Test
    void theHashIsTheOneOtherProgramsCompute() {
        Pin pin = new Pin(
                "pbkdf2-sha256", 600_000, "AAECAwQFBgcICQoLDA0ODw==", "RFqU2oYDSrBYETR2Phun7zIGjrxRxW9/r8ZfoihA8GA=");
        assertThat(pin.matches("4711".toCharArray())).isTrue();
    }

    @Test
    void whatIsWrittenDownSaysNothingOfThePin() {
        Pin pin = Pin.of("4711".toCharArray(), new SecureRandom());
        assertThat(pin.toString()).doesNotContain(pin.hash()).doesNotContain(pin.salt());
    }

    @Test
    void aWeakPinIsRefused() {
        assertThatThrownBy(() -> Pin.of("1234".toCharArray(), new SecureRandom()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
