package org.screeningkit.outbox.hybrid;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Shake256Test {
    /// The JDK knows the first 64 bytes of every answer; lengths around the block of 136 bytes are where sponges leak.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 64, 134, 135, 136, 137, 271, 272, 273, 5_000})
    void agreesWithTheJdkAsFarAsTheJdkGoes(int length) throws Exception {
        byte[] input = new byte[length];
        for (int index = 0; index < length; index++) {
            input[index] = (byte) (7 * index + length);
        }
        byte[] ours = Shake256.of(input, 500);
        assertThat(Arrays.copyOf(ours, 64))
                .isEqualTo(MessageDigest.getInstance("SHAKE256-512").digest(input));
        assertThat(Shake256.of(input, 20)).isEqualTo(Arrays.copyOf(ours, 20));
    }

    /// Of the empty message, as FIPS 202's published examples go on past the first block of output.
    @Test
    void goesOnPastOneBlock() {
        byte[] output = Shake256.of(new byte[0], 512);
        assertThat(HexFormat.of().formatHex(output, 0, 32))
                .isEqualTo("46b9dd2b0ba88d13233b3feb743eeb243fcd52ea62b81b82b50c27646ed5762f");
        assertThat(HexFormat.of().formatHex(output, 480, 512))
                .isEqualTo("ab0bae316339894304e35877b0c28a9b1fd166c796b9cc258a064a8f57e27f2a");
    }
}
