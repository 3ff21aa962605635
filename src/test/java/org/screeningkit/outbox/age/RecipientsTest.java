package org.screeningkit.outbox.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.screeningkit.outbox.age.KeyProblem.Reason;
import org.screeningkit.outbox.age.Recipients.Type;
import org.screeningkit.outbox.keys.Bech32;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

class RecipientsTest {
    private static final TestKeys WORKING = TestKeys.made();
    private static final TestKeys BACKUP = TestKeys.made();

    @Test
    void twoSoundKeysHaveNoProblem() {
        assertThat(TestKeys.recipients(WORKING, BACKUP).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void whateverElseIsPastedIsNamed(String pasted, Reason reason) {
        assertThat(new Recipients(Type.X25519, pasted, BACKUP.publicKey()).problems())
                .containsExactly(new KeyProblem("recipients.working", reason));
        assertThat(new Recipients(Type.X25519, WORKING.publicKey(), pasted).problems())
                .containsExactly(new KeyProblem("recipients.backup", reason));
    }

    static Stream<Arguments> whateverElseIsPastedIsNamed() {
        String key = TestKeys.made().publicKey();
        String pair = TestKeys.made().secretKey();
        return Stream.of(
                Arguments.of("", Reason.MISSING),
                Arguments.of("  \n", Reason.MISSING),
                Arguments.of(pair, Reason.SECRET),
                Arguments.of("# public key: " + key + "\n" + pair, Reason.SECRET),
                Arguments.of("age-secret-key-1qqqq", Reason.SECRET),
                Arguments.of("-----BEGIN OPENSSH PRIVATE KEY-----", Reason.SECRET),
                Arguments.of("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA", Reason.NOT_A_KEY),
                Arguments.of("anna@example.org", Reason.NOT_A_KEY),
                Arguments.of(key.toUpperCase(java.util.Locale.ROOT), Reason.NOT_A_KEY),
                Arguments.of(" " + key, Reason.NOT_A_KEY),
                Arguments.of(key + "\n", Reason.DAMAGED),
                Arguments.of(key.substring(0, key.length() - 1), Reason.DAMAGED),
                Arguments.of(key.substring(0, 20) + key.substring(21), Reason.DAMAGED),
                Arguments.of(swapped(key, 30), Reason.DAMAGED),
                Arguments.of("age1", Reason.DAMAGED),
                Arguments.of("age1qqq", Reason.DAMAGED),
                Arguments.of(encoded("age", new byte[31]), Reason.DAMAGED),
                Arguments.of(encoded("age1pq", new byte[1216]), Reason.OTHER_KIND),
                Arguments.of(encoded("age1yubikey", new byte[33]), Reason.OTHER_KIND));
    }

    /// The points of small order (RFC 7748, section 6.1): with them the shared secret is nought for everybody.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0100000000000000000000000000000000000000000000000000000000000000",
                "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"
            })
    void aKeyThatAnyoneCouldOpenIsRefused(String point) {
        String key = encoded("age", HexFormat.of().parseHex(point));
        assertThat(new Recipients(Type.X25519, key, BACKUP.publicKey()).problems())
                .containsExactly(new KeyProblem("recipients.working", Reason.WEAK));
    }

    @Test
    void bothKeysAreNamedWhenBothAreWrong() {
        assertThat(new Recipients(Type.X25519, "", "age1x").problems())
                .extracting(KeyProblem::field)
                .containsExactly("recipients.working", "recipients.backup");
    }

    @Test
    void oneKeyTwiceIsNoBackup() {
        assertThat(TestKeys.recipients(WORKING, WORKING).problems())
                .containsExactly(new KeyProblem("recipients.backup", Reason.SAME));
    }

    /// The code knows the published keys by heart, so that nobody can make a demonstration look real by deleting a
    /// flag.
    @Test
    void thePublishedKeysAreTheDemonstration() throws IOException {
        Path published = Path.of("media/demonstration-keys");
        assumeThat(published).isDirectory();
        List<String> keys = new ArrayList<>();
        try (var files = Files.newDirectoryStream(published, "*.key")) {
            for (Path file : files) {
                keys.addAll(Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("# public key: "))
                        .map(line -> line.substring("# public key: ".length()))
                        .toList());
            }
        }
        assertThat(keys).hasSize(2);
        for (String key : keys) {
            assertThat(new Recipients(Type.X25519, key, BACKUP.publicKey()).demonstration())
                    .isTrue();
            assertThat(new Recipients(Type.X25519, WORKING.publicKey(), key).demonstration())
                    .isTrue();
        }
        assertThat(TestKeys.recipients(WORKING, BACKUP).demonstration()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyProblemHasItsSentence(Reason reason) {
        KeyProblem problem = new KeyProblem("recipients.working", reason);
        assertThat(Texts.of(Language.ENGLISH).get(problem.textKey(), problem.values()))
                .startsWith("recipients.working: ");
    }

    private static String encoded(String kind, byte[] point) {
        return new Bech32(kind, point).text();
    }

    private static String swapped(String key, int position) {
        char other = key.charAt(position) == 'q' ? 'p' : 'q';
        return key.substring(0, position) + other + key.substring(position + 1);
    }
}
