package org.screeningkit.headquarters.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screeningkit.house.OtherPrograms;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.age.KeyProblem;
import org.screeningkit.outbox.age.Recipients;
import org.screeningkit.outbox.age.Recipients.Type;
import org.screeningkit.outbox.age.TestKeys;
import org.screeningkit.outbox.files.DurableFiles;
import org.screeningkit.outbox.hybrid.HybridIdentity;
import org.screeningkit.outbox.keys.Bech32;

class PostQuantumKeysTest {
    private static final int SEALED_SIZE = 6_288;
    private static final char[] WORDS = "correct horse battery staple".toCharArray();
    private static final int QUICK = 10;

    @TempDir
    Path folder;

    private final byte[] record = record();

    @Test
    void theCeremonyMakesThemAndEitherOpens() throws Exception {
        Path keys = folder.resolve("keys");
        Recipients recipients =
                new KeyCeremony(DurableFiles.ofThisComputer(), QUICK).make(keys, Type.MLKEM768X25519, WORDS, WORDS);
        assertThat(recipients.working()).startsWith("age1pq1").hasSizeGreaterThan(1_900);
        assertThat(recipients.problems()).isEmpty();
        assertThat(keys.resolve("recipients.json")).content().startsWith("{\"type\":\"mlkem768x25519\",\"working\":");
        byte[] sealed = AgeSealer.to(recipients).seal(record);
        for (String name : List.of("working.key.age", "backup.key.age")) {
            assertThat(SecretKeys.read(keys.resolve(name), _ -> Optional.of(WORDS))
                            .open(sealed))
                    .isEqualTo(record);
        }
    }

    @Test
    void everySealedRecordIsOfOneSizeWhichIsNotThatOfTheOtherKind() throws Exception {
        AgeSealer sealer = AgeSealer.to(recipients());
        for (int round = 0; round < 10; round++) {
            assertThat(sealer.seal(record)).hasSize(SEALED_SIZE);
        }
    }

    @Test
    void everyTruncationAndEveryFlippedByteOfTheHeaderIsRefused() throws Exception {
        HybridIdentity identity = HybridIdentity.made();
        byte[] sealed = AgeSealer.to(new Recipients(
                        Type.MLKEM768X25519,
                        identity.recipient(),
                        HybridIdentity.made().recipient()))
                .seal(record);
        SecretKeys keys = keys(identity);
        for (int position = 0; position < sealed.length; position += 31) {
            byte[] torn = Arrays.copyOf(sealed, position);
            assertThatThrownBy(() -> keys.open(torn))
                    .as("torn at %d", position)
                    .isInstanceOf(GeneralSecurityException.class);
            byte[] flipped = sealed.clone();
            flipped[position] ^= (byte) (1 << position % 8);
            assertThatThrownBy(() -> keys.open(flipped))
                    .as("flipped at %d", position)
                    .isInstanceOf(GeneralSecurityException.class);
        }
    }

    @Test
    void kindsAreNeverMixed() throws Exception {
        String classic = TestKeys.made().publicKey();
        String hybrid = HybridIdentity.made().recipient();
        for (Type type : Type.values()) {
            assertThat(new Recipients(type, classic, hybrid).problems())
                    .extracting(KeyProblem::reason)
                    .containsExactly(KeyProblem.Reason.OTHER_KIND);
            assertThatThrownBy(() -> AgeSealer.to(new Recipients(type, hybrid, classic)))
                    .isInstanceOf(GeneralSecurityException.class);
        }
    }

    @Test
    void unsoundKeysAreRefused() throws Exception {
        String sound = HybridIdentity.made().recipient();
        HybridIdentity secret = HybridIdentity.made();
        String damaged = sound.substring(0, 500) + (sound.charAt(500) == 'q' ? 'p' : 'q') + sound.substring(501);
        assertThat(reason(damaged, sound)).isEqualTo(KeyProblem.Reason.DAMAGED);
        assertThat(reason(secret.secret(), sound)).isEqualTo(KeyProblem.Reason.SECRET);
        assertThat(reason(new Bech32("age1pq", new byte[1_216]).text(), sound))
                .as("the curve's half is a point of small order")
                .isIn(KeyProblem.Reason.WEAK, KeyProblem.Reason.DAMAGED);
        assertThat(reason(new Bech32("age1pq", new byte[1_215]).text(), sound)).isEqualTo(KeyProblem.Reason.DAMAGED);
        assertThat(new Recipients(Type.MLKEM768X25519, sound, sound).problems())
                .extracting(KeyProblem::reason)
                .containsExactly(KeyProblem.Reason.SAME);
        assertThat(secret.toString()).doesNotContain(secret.secret());
    }

    /// By an implementation of somebody else's: typage, by the author of age.
    @Test
    void typageOpensWhatWeSealAndWeOpenWhatTypageSeals() throws Exception {
        Path typage = Path.of("target", "typage");
        assumeThat(OtherPrograms.installed("node") && OtherPrograms.installed("npm"))
                .as("node and npm are installed")
                .isTrue();
        if (!Files.exists(typage.resolve("node_modules/age-encryption"))) {
            Files.createDirectories(typage);
            int code = run(
                    typage,
                    "npm",
                    "install",
                    "--silent",
                    "--no-fund",
                    "--no-audit",
                    "--prefix",
                    ".",
                    "age-encryption@0.3.1");
            assumeThat(code).as("npm could fetch age-encryption@0.3.1").isZero();
        }
        HybridIdentity identity = HybridIdentity.made();
        Path sealed = folder.resolve("ours.age").toAbsolutePath();
        Files.write(
                sealed,
                AgeSealer.to(new Recipients(
                                Type.MLKEM768X25519, HybridIdentity.made().recipient(), identity.recipient()))
                        .seal(record));
        Path script = Files.writeString(typage.resolve("both-ways.mjs"), """
                import * as age from "age-encryption";
                import { readFileSync, writeFileSync } from "node:fs";
                const [identity, ours, opened, theirs] = process.argv.slice(2);
                const decrypter = new age.Decrypter();
                decrypter.addIdentity(identity);
                const plaintext = await decrypter.decrypt(new Uint8Array(readFileSync(ours)));
                writeFileSync(opened, plaintext);
                const encrypter = new age.Encrypter();
                encrypter.addRecipient(await age.identityToRecipient(identity));
                writeFileSync(theirs, await encrypter.encrypt(plaintext));
                """);
        Path opened = folder.resolve("opened").toAbsolutePath();
        Path theirs = folder.resolve("theirs.age").toAbsolutePath();
        assertThat(run(
                        typage,
                        "node",
                        script.getFileName().toString(),
                        identity.secret(),
                        sealed.toString(),
                        opened.toString(),
                        theirs.toString()))
                .isZero();
        assertThat(opened).hasBinaryContent(record);
        assertThat(keys(identity).open(Files.readAllBytes(theirs))).isEqualTo(record);
    }

    private KeyProblem.Reason reason(String working, String backup) {
        return new Recipients(Type.MLKEM768X25519, working, backup)
                .problems()
                .getFirst()
                .reason();
    }

    private SecretKeys keys(HybridIdentity identity) throws IOException, KeyFileRefused {
        Path file = Files.writeString(folder.resolve("key.txt"), identity.secret() + "\n");
        return SecretKeys.read(file, _ -> Optional.empty());
    }

    private static Recipients recipients() throws GeneralSecurityException {
        return new Recipients(
                Type.MLKEM768X25519,
                HybridIdentity.made().recipient(),
                HybridIdentity.made().recipient());
    }

    private static int run(Path folder, String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return -1;
        }
        return process.exitValue();
    }

    private static byte[] record() {
        byte[] record = new byte[Outbox.RECORD_SIZE];
        Arrays.fill(record, (byte) ' ');
        return record;
    }
}
