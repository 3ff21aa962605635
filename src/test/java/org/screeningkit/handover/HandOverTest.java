package org.screeningkit.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.screeningkit.handover.HandOverFailure.Reason;
import org.screeningkit.outbox.Copies;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.Outbox.Counts;
import org.screeningkit.outbox.OutboxFailure;
import org.screeningkit.outbox.OutboxFolders;
import org.screeningkit.outbox.Receipt;
import org.screeningkit.outbox.RecordName;
import org.screeningkit.outbox.ShortCode;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.age.TestKeys;
import org.screeningkit.outbox.files.UnrulyFiles;

class HandOverTest {
    private static final Progress UNWATCHED = (step, done, total) -> {};

    @TempDir
    Path folder;

    private final TestKeys working = TestKeys.made();
    private final TestKeys backup = TestKeys.made();
    private final UnrulyFiles files = new UnrulyFiles();
    private OutboxFolders folders;
    private Path stick;
    private Outbox outbox;
    private HandOver handOver;

    @BeforeEach
    void threeSignUps() throws Exception {
        AgeSealer sealer = AgeSealer.to(TestKeys.recipients(working, backup));
        folders = new OutboxFolders(folder.resolve("data"));
        stick = Files.createDirectory(folder.resolve("stick"));
        outbox = Outbox.open(folders.data(), sealer, Copies.NONE);
        handOver = new HandOver(folders, sealer, files);
        for (int person = 0; person < 3; person++) {
            commit();
        }
    }

    @Test
    void aBundleHoldsEveryRecordInOrderAndProvesIt() throws Exception {
        VerifiedBundle bundle = handOver.write(stick, occasion(), UNWATCHED);

        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(bundle.file()));
        assertThat(bundle.code()).isEqualTo(ShortCode.of(sha256));
        assertThat(bundle.file().getFileName().toString())
                .isEqualTo(
                        "kla-03-0a1b2c3d-%02x%02x%02x%02x.zip".formatted(sha256[0], sha256[1], sha256[2], sha256[3]));
        assertThat(bundle.names()).hasSize(3);
        assertThat(names(stick)).containsExactly(bundle.file().getFileName().toString());
        try (ZipFile zip = new ZipFile(bundle.file().toFile())) {
            List<ZipEntry> entries = new ArrayList<>(Collections.list(zip.entries()));
            assertThat(entries)
                    .extracting(ZipEntry::getName)
                    .isSorted()
                    .contains("READ-ME.txt", "manifest.json.age")
                    .hasSize(5);
            for (ZipEntry entry : entries) {
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getTimeLocal()).hasToString("1980-01-01T12:00");
                assertThat(entry.getExtra()).as("no times of another kind").isNull();
            }
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("READ-ME.txt")).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("age -d -i");
            Manifest manifest = Manifest.read(working.open(
                            zip.getInputStream(zip.getEntry(Manifest.FILE)).readAllBytes()))
                    .orElseThrow();
            assertThat(manifest).isEqualTo(Manifest.of(occasion(), bundle.names(), 0));
        }
        assertThat(outbox.counts()).as("nothing moved yet").isEqualTo(new Counts(3, 0, 0, true));
    }

    @Test
    void aLaterBundleHoldsWhatWasHandedOverBeforeToo() throws Exception {
        handOver.putAway(handOver.write(stick, occasion(), UNWATCHED));
        assertThat(outbox.counts()).isEqualTo(new Counts(0, 3, 0, true));
        commit();
        VerifiedBundle second = handOver.write(stick, occasion(), UNWATCHED);
        assertThat(second.names()).hasSize(4);
        handOver.putAway(second);
        handOver.putAway(second);
        assertThat(outbox.counts()).isEqualTo(new Counts(0, 4, 0, true));
    }

    @Test
    void whatAPowerCutKeptFromBeingDeletedIsNotHandedOver() throws Exception {
        Receipt takenBack = commit();
        Files.createDirectory(folders.takenBack());
        Files.createFile(folders.takenBack().resolve(takenBack.name().hex()));
        assertThat(handOver.write(stick, occasion(), UNWATCHED).names())
                .hasSize(3)
                .doesNotContain(takenBack.name());
    }

    @Test
    void wipingTakesExactlyWhatTheBundleHolds() throws Exception {
        VerifiedBundle bundle = handOver.write(stick, occasion(), UNWATCHED);
        handOver.putAway(bundle);
        Receipt later = commit();
        assertThat(handOver.wipe(bundle, bundle.code())).isEqualTo(3);
        assertThat(outbox.counts()).isEqualTo(new Counts(1, 0, 0, true));
        assertThat(names(folders.outbox())).containsExactly(later.name().fileName());
    }

    @Test
    void nothingIsWipedWithoutTheCodeOfThatBundle() throws Exception {
        VerifiedBundle bundle = handOver.write(stick, occasion(), UNWATCHED);
        assertThat(failure(() -> handOver.wipe(bundle, new ShortCode("0000-0000")))
                        .reason())
                .isEqualTo(Reason.NOT_CONFIRMED);
        assertThat(outbox.counts().sealed()).isEqualTo(3);
    }

    @Test
    void aBundleCanBeProvenAgainAfterARestart() throws Exception {
        VerifiedBundle bundle = handOver.write(stick, occasion(), UNWATCHED);
        VerifiedBundle again = handOver.verify(bundle.file(), UNWATCHED);
        assertThat(again.code()).isEqualTo(bundle.code());
        assertThat(handOver.wipe(again, bundle.code())).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 2_000, 5_000, 9_000})
    void aBundleWithOneWrongBitIsNotProven(int position) throws Exception {
        VerifiedBundle bundle = handOver.write(stick, occasion(), UNWATCHED);
        byte[] bytes = Files.readAllBytes(bundle.file());
        bytes[position] ^= 1;
        Files.write(bundle.file(), bytes);
        // The code differs, and a damaged record is refused outright.
        try {
            assertThat(handOver.verify(bundle.file(), UNWATCHED).code()).isNotEqualTo(bundle.code());
        } catch (HandOverFailure refused) {
            assertThat(refused.reason()).isEqualTo(Reason.NOT_VERIFIED);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            create,    No space left on device, TARGET_FULL
            write,     No space left on device, TARGET_FULL
            write,     Read-only file system,   TARGET_READ_ONLY
            write,     Input/output error,      TARGET_UNUSABLE
            force,     No space left on device, TARGET_FULL
            close,     Input/output error,      TARGET_UNUSABLE
            move,      Input/output error,      TARGET_UNUSABLE
            settle,    Input/output error,      TARGET_UNUSABLE
            openFresh, Input/output error,      TARGET_UNUSABLE
            """)
    void aFailingStickLeavesTheOutboxWholeAndNoHalfBundle(String step, String words, Reason reason) throws Exception {
        files.fail(step, 1, words);
        assertThat(failure(() -> handOver.write(stick, occasion(), UNWATCHED)).reason())
                .isEqualTo(reason);
        assertThat(names(stick)).isEmpty();
        assertThat(outbox.counts()).isEqualTo(new Counts(3, 0, 0, true));
        assertThat(handOver.write(stick, occasion(), UNWATCHED).names()).hasSize(3);
    }

    @Test
    void aStickThatReadsBackOtherBytesIsNotTrusted() throws Exception {
        HandOver deceived = new HandOver(folders, plaintext -> plaintext, files);
        files.lie(false);
        Progress lieWhenReading = (step, done, total) -> files.lie(done == total && step == Progress.Step.WRITING);
        assertThat(failure(() -> deceived.write(stick, occasion(), lieWhenReading))
                        .reason())
                .isEqualTo(Reason.NOT_VERIFIED);
        assertThat(names(stick)).isEmpty();
    }

    @Test
    void aStickPulledOutHalfWayIsNamed() throws Exception {
        Progress pullOut = (step, done, total) -> {
            if (step == Progress.Step.VERIFYING) {
                try (Stream<Path> left = Files.list(stick)) {
                    for (Path file : left.toList()) {
                        Files.delete(file);
                    }
                    Files.delete(stick);
                } catch (IOException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        };
        assertThat(failure(() -> handOver.write(stick, occasion(), pullOut)).reason())
                .isEqualTo(Reason.TARGET_GONE);
        assertThat(outbox.counts()).isEqualTo(new Counts(3, 0, 0, true));
    }

    @Test
    void whatAnAttemptLeftUnfinishedIsNoHindrance() throws Exception {
        Files.writeString(stick.resolve("kla-03-0a1b2c3d.zip.part"), "half");
        VerifiedBundle bundle = handOver.write(stick, occasion(), UNWATCHED);
        assertThat(names(stick)).containsExactly(bundle.file().getFileName().toString());
    }

    @Test
    void theDataFolderIsNoStick() throws Exception {
        Path inside = Files.createDirectory(folders.data().resolve("copy"));
        assertThat(failure(() -> handOver.write(inside, occasion(), UNWATCHED)).reason())
                .isEqualTo(Reason.TARGET_IS_OUTBOX);
        assertThat(failure(() -> handOver.write(folder.resolve("none"), occasion(), UNWATCHED))
                        .reason())
                .isEqualTo(Reason.TARGET_GONE);
    }

    @Test
    void damagedRecordsTravelApartAndAreCountedApart() throws Exception {
        String damaged = commit().name().fileName();
        Path file = folders.outbox().resolve(damaged);
        byte[] bytes = Files.readAllBytes(file);
        bytes[99] ^= 1;
        Files.write(file, bytes);
        Files.writeString(folders.quarantine().resolve("older.json.age"), "torn");

        VerifiedBundle bundle = handOver.write(stick, occasion(), UNWATCHED);

        assertThat(bundle.names()).hasSize(3);
        assertThat(bundle.quarantined()).isEqualTo(2);
        try (ZipFile zip = new ZipFile(bundle.file().toFile())) {
            assertThat(zip.getInputStream(zip.getEntry("quarantine/" + damaged)).readAllBytes())
                    .isEqualTo(bytes);
            assertThat(zip.getEntry("quarantine/older.json.age").getSize()).isEqualTo(4);
            assertThat(Manifest.read(backup.open(
                            zip.getInputStream(zip.getEntry(Manifest.FILE)).readAllBytes())))
                    .map(Manifest::quarantined)
                    .contains(2);
        }
        handOver.putAway(bundle);
        handOver.wipe(bundle, bundle.code());
        assertThat(file).as("never deleted").exists();
        assertThat(folders.quarantine().resolve("older.json.age")).exists();
    }

    @Test
    void anEveningWithoutSignUpsStillHasItsBundle() throws Exception {
        VerifiedBundle first = handOver.write(stick, occasion(), UNWATCHED);
        handOver.wipe(first, first.code());
        assertThat(handOver.write(stick, occasion(), UNWATCHED).names()).isEmpty();
    }

    @Test
    void progressIsTold() throws Exception {
        List<String> told = new ArrayList<>();
        handOver.write(stick, occasion(), (step, done, total) -> told.add(step + " " + (100 * done / total)));
        assertThat(told).containsExactly("WRITING 33", "WRITING 66", "WRITING 100", "VERIFYING 100");
    }

    @Test
    void aManifestOfALaterVersionIsNotGuessedAt() {
        byte[] later = "{\"v\":2,\"names\":[]}".getBytes(StandardCharsets.UTF_8);
        assertThat(Manifest.read(later)).isEmpty();
        assertThat(Manifest.read("{}".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Manifest.read("x".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThatThrownBy(() -> new RecordName("x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyFailureHasItsSentence(Reason reason) throws IOException {
        Properties sentences = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/org/screeningkit/text/handover.properties"))) {
            sentences.load(reader);
        }
        assertThat(sentences.getProperty(new HandOverFailure(reason).textKey())).isNotBlank();
    }

    private Receipt commit() throws OutboxFailure {
        byte[] record = new byte[Outbox.RECORD_SIZE];
        Arrays.fill(record, (byte) ' ');
        return outbox.commit(record);
    }

    private static Occasion occasion() {
        return new Occasion(
                "kla-03",
                "love-always-wins",
                "ab".repeat(32),
                Optional.empty(),
                "kla-03",
                "0a1b2c3d",
                Instant.parse("2026-11-22T21:10:00Z"),
                1);
    }

    private static HandOverFailure failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(HandOverFailure.class, call);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
