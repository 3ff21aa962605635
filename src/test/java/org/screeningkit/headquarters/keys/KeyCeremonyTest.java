package org.screeningkit.headquarters.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.screeningkit.house.OtherPrograms.atTerminal;
import static org.screeningkit.outbox.age.Recipients.Type.X25519;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.screeningkit.headquarters.keys.KeyFileRefused.Reason;
import org.screeningkit.house.OtherPrograms;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.age.Recipients;
import org.screeningkit.outbox.age.TestKeys;
import org.screeningkit.outbox.files.DurableFiles;
import org.screeningkit.outbox.files.UnrulyFiles;

class KeyCeremonyTest {
    private static final char[] WORKING = "correct horse battery staple".toCharArray();
    private static final char[] BACKUP = "тише едешь дальше будешь".toCharArray();
    private static final int QUICK = 10;

    @TempDir
    Path folder;

    private final KeyCeremony ceremony = new KeyCeremony(DurableFiles.ofThisComputer(), QUICK);

    @Test
    void bothKeysOpenWhatIsSealedToThem() throws Exception {
        Recipients recipients = ceremony.make(folder.resolve("keys"), X25519, WORKING, BACKUP);
        assertThat(recipients.problems()).isEmpty();
        byte[] sealed = AgeSealer.to(recipients).seal(new byte[] {1, 2, 3});
        assertThat(key("working.key.age", WORKING).open(sealed)).containsExactly(1, 2, 3);
        assertThat(key("backup.key.age", BACKUP).open(sealed)).containsExactly(1, 2, 3);
        assertThat(folder.resolve("keys/recipients.json"))
                .hasContent("{\"type\":\"x25519\",\"working\":\"" + recipients.working() + "\",\"backup\":\""
                        + recipients.backup() + "\"}");
    }

    @Test
    void nothingSecretLiesOpenOnTheDisk() throws Exception {
        ceremony.make(folder.resolve("keys"), X25519, WORKING, BACKUP);
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("AGE-SECRET-KEY");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void noKeyIsEverOverwritten() throws Exception {
        ceremony.make(folder.resolve("keys"), X25519, WORKING, BACKUP);
        byte[] before = Files.readAllBytes(folder.resolve("keys/backup.key.age"));
        Files.delete(folder.resolve("keys/working.key.age"));
        assertThat(refusal(() -> ceremony.make(folder.resolve("keys"), X25519, WORKING, BACKUP)))
                .isEqualTo(Reason.EXISTS);
        assertThat(folder.resolve("keys/backup.key.age")).hasBinaryContent(before);
    }

    @Test
    void aShortPassphraseIsRefused() {
        assertThat(refusal(() -> ceremony.make(folder, X25519, "short".toCharArray(), BACKUP)))
                .isEqualTo(Reason.SHORT_PASSPHRASE);
    }

    @Test
    void whatCouldNotBeProvenIsNotLeftToBeUsed() throws IOException {
        UnrulyFiles unruly = new UnrulyFiles();
        unruly.fail("forceFolder", 1, "Input/output error");
        Path keys = Files.createDirectory(folder.resolve("keys"));
        assertThat(refusal(() -> new KeyCeremony(unruly, QUICK).make(keys, X25519, WORKING, BACKUP)))
                .isEqualTo(Reason.NOT_WRITTEN);
        assertThat(keys).isEmptyDirectory();
    }

    @Test
    void theAgeCommandUnlocksOurKeysAndWeUnlockItsKeys() throws Exception {
        assumeThat(OtherPrograms.installed("age", "script"))
                .as("the commands age and script (Debian: apt-get install age bsdutils)")
                .isTrue();
        Recipients recipients = ceremony.make(folder.resolve("keys"), X25519, WORKING, BACKUP);
        Path plain = folder.resolve("plain.txt");
        atTerminal(
                folder,
                "age -d -o " + plain + " " + folder.resolve("keys/working.key.age"),
                new String(WORKING) + "\n");
        assertThat(plain).content().contains("# public key: " + recipients.working(), "AGE-SECRET-KEY-1");

        TestKeys other = TestKeys.made();
        Path key = Files.writeString(folder.resolve("other.txt"), other.secretKey() + "\n");
        for (String armor : new String[] {"", "-a "}) {
            Path locked = folder.resolve("other" + armor.strip() + ".age");
            atTerminal(
                    folder,
                    "age -p " + armor + "-o " + locked + " " + key,
                    new String(WORKING) + "\n" + new String(WORKING) + "\n");
            byte[] sealed =
                    AgeSealer.to(TestKeys.recipients(other, TestKeys.made())).seal(new byte[] {7});
            assertThat(SecretKeys.read(locked, _ -> Optional.of(WORKING)).open(sealed))
                    .containsExactly(7);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            age1vdwsvkdn74cnfereap37cc2jmdm3z408km2stpjsqttz6tmspdnqf3xvpl, PUBLIC_KEY
            hello,               NOT_A_KEY_FILE
            # nothing but words, NOT_A_KEY_FILE
            AGE-SECRET-KEY-1QQQ, DAMAGED
            """)
    void whatIsNoSecretKeyIsNamed(String content, Reason reason) throws IOException {
        Path file = Files.writeString(folder.resolve("key.txt"), content + "\n");
        assertThat(refusal(() -> SecretKeys.read(file, _ -> Optional.empty()))).isEqualTo(reason);
    }

    @Test
    void aWrongPassphraseAndNoPassphraseAreNamed() throws Exception {
        ceremony.make(folder.resolve("keys"), X25519, WORKING, BACKUP);
        Path file = folder.resolve("keys/working.key.age");
        assertThat(refusal(() -> SecretKeys.read(file, _ -> Optional.of(BACKUP))))
                .isEqualTo(Reason.WRONG_PASSPHRASE);
        assertThat(refusal(() -> SecretKeys.read(file, _ -> Optional.empty()))).isEqualTo(Reason.NO_PASSPHRASE);
        assertThat(refusal(() -> SecretKeys.read(folder.resolve("none"), _ -> Optional.empty())))
                .isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void severalKeysOpenWhatAnyOfThemOpens() throws Exception {
        TestKeys first = TestKeys.made();
        TestKeys second = TestKeys.made();
        Path file = Files.writeString(
                folder.resolve("both.txt"), "# two keys\n\n" + first.secretKey() + "\n" + second.secretKey() + "\n");
        SecretKeys both = SecretKeys.read(file, _ -> Optional.empty());
        byte[] toSecond =
                AgeSealer.to(TestKeys.recipients(second, TestKeys.made())).seal(new byte[] {2});
        assertThat(both.open(toSecond)).containsExactly(2);
        assertThatThrownBy(() -> both.open(new byte[0])).isInstanceOf(java.security.GeneralSecurityException.class);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyRefusalHasItsSentence(Reason reason) throws IOException {
        Properties sentences = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/org/screeningkit/text/headquarters.properties"))) {
            sentences.load(reader);
        }
        assertThat(sentences.getProperty(new KeyFileRefused(folder, reason).textKey()))
                .isNotBlank();
    }

    private SecretKeys key(String name, char[] passphrase) throws KeyFileRefused {
        return SecretKeys.read(folder.resolve("keys").resolve(name), _ -> Optional.of(passphrase));
    }

    private static Reason refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(KeyFileRefused.class, call).reason();
    }
}
