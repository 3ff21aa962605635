package org.screeningkit.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KitFingerprintTest {
    /// The third hash is that of the word "kit"; its words were found with another program.
    @ParameterizedTest
    @CsvSource({
        "0000000000000000000000000000000000000000000000000000000000000000, abandon abandon abandon abandon abandon abandon",
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff, zoo zoo zoo zoo zoo zoo",
        "cbc8a597a67c465497550c4a4a7eebdb138442c06be06a78cc1ee8715658ff44, slim early grass erupt settle clean",
    })
    void sixWordsStandForTheFirstSixtySixBits(String sha256, String words) {
        assertThat(KitFingerprint.of(sha256)).hasToString(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "G000000000000000000000000000000000000000000000000000000000000000"})
    void whatIsNoHashHasNoFingerprint(String text) {
        assertThatThrownBy(() -> KitFingerprint.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneChangedBitInTheFirstWordsChangesThem() {
        String one = "8" + "0".repeat(63);
        assertThat(KitFingerprint.of(one)).isNotEqualTo(KitFingerprint.of("0".repeat(64)));
    }
}
