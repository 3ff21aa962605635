package org.screeningkit.outbox.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.screeningkit.outbox.Outbox;

class AgeSealerTest {
    private static final int SEALED_SIZE = 3_370;

    private final TestKeys working = TestKeys.made();
    private final TestKeys backup = TestKeys.made();
    private final byte[] record = record();

    @Test
    void eitherKeyOpensAlone() throws Exception {
        byte[] sealed = sealer().seal(record);
        assertThat(working.open(sealed)).isEqualTo(record);
        assertThat(backup.open(sealed)).isEqualTo(record);
    }

    @Test
    void nobodyElseOpens() throws Exception {
        byte[] sealed = sealer().seal(record);
        assertThatThrownBy(() -> TestKeys.made().open(sealed)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void everySealIsOfOneSizeAndNoTwoAreAlike() throws Exception {
        Set<String> seen = new HashSet<>();
        for (int round = 0; round < 20; round++) {
            byte[] sealed = sealer().seal(record);
            assertThat(sealed).hasSize(SEALED_SIZE);
            assertThat(seen.add(Arrays.toString(sealed))).isTrue();
        }
    }

    /// Torn tails and flipped bits: whatever a disk does to a record, it is refused, never half read.
    @Test
    void everyTruncationAndEveryFlippedBitIsRefused() throws Exception {
        byte[] sealed = sealer().seal(record);
        for (int length = 0; length < sealed.length; length += 7) {
            byte[] torn = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> working.open(torn))
                    .as("torn at %d", length)
                    .isNotNull();
        }
        for (int position = 0; position < sealed.length; position += 7) {
            byte[] flipped = sealed.clone();
            flipped[position] ^= (byte) (1 << position % 8);
            assertThatThrownBy(() -> working.open(flipped))
                    .as("flipped at %d", position)
                    .isNotNull();
        }
    }

    @Test
    void unsoundKeysSealNothing() {
        Recipients same = TestKeys.recipients(working, working);
        assertThatThrownBy(() -> AgeSealer.to(same)).isInstanceOf(GeneralSecurityException.class);
        Recipients secret = new Recipients(Recipients.Type.X25519, working.secretKey(), backup.publicKey());
        assertThatThrownBy(() -> AgeSealer.to(secret))
                .isInstanceOf(GeneralSecurityException.class)
                .message()
                .doesNotContain(working.secretKey());
    }

    private AgeSealer sealer() throws GeneralSecurityException {
        return AgeSealer.to(TestKeys.recipients(working, backup));
    }

    private static byte[] record() {
        byte[] record = new byte[Outbox.RECORD_SIZE];
        Arrays.fill(record, (byte) 'x');
        return record;
    }
}
