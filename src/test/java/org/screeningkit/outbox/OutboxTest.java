package org.screeningkit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.screeningkit.outbox.Outbox.Counts;
import org.screeningkit.outbox.OutboxFailure.Reason;
import org.screeningkit.outbox.files.Ballast;
import org.screeningkit.outbox.files.UnrulyFiles;

class OutboxTest {
    private static final int BALLAST = 100_000;

    @TempDir
    Path data;

    private final UnrulyFiles files = new UnrulyFiles();
    private OutboxFolders folders;
    private Outbox outbox;

    @BeforeEach
    void open() throws OutboxFailure {
        folders = new OutboxFolders(data.resolve("kit"));
        outbox = reopened();
    }

    @Test
    void aRecordIsForcedRenamedSettledAndReadBackBeforeAnybodyIsThanked() throws OutboxFailure {
        files.forget();
        outbox.commit(record(1));
        assertThat(files.steps())
                .containsExactly("create", "write", "stamp", "force", "close", "move", "settle", "read");
    }

    @Test
    void theNameProvesTheBytes() throws Exception {
        Receipt receipt = outbox.commit(record(1));
        byte[] sealed =
                Files.readAllBytes(folders.outbox().resolve(receipt.name().fileName()));
        assertThat(receipt.name()).isEqualTo(RecordName.of(sealed));
        assertThat(receipt.name().fileName()).matches("[0-9a-f]{32}\\.json\\.age");
    }

    @Test
    void onlyTheOwnerMayReadAndTheTimeOfASignUpIsNotOnTheDisk() throws Exception {
        Path file = folders.outbox().resolve(outbox.commit(record(1)).name().fileName());
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.from(Instant.parse("1980-01-01T00:00:00Z")));
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(folders.reserve())).isEqualTo("rw-------");
        for (Path folder : List.of(folders.data(), folders.outbox(), folders.quarantine())) {
            assertThat(permissions(folder)).isEqualTo("rwx------");
        }
    }

    @Test
    void anOutboxThatOthersCouldListIsClosedToThem() throws Exception {
        Files.setPosixFilePermissions(folders.outbox(), PosixFilePermissions.fromString("rwxr-xr-x"));
        reopened();
        assertThat(permissions(folders.outbox())).isEqualTo("rwx------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "write", "stamp", "force", "close", "move", "settle", "read"})
    void aFailingStepAcknowledgesNothingLeavesNothingAndHarmsNothing(String step) throws Exception {
        Receipt earlier = outbox.commit(record(1));
        files.fail(step, 1, "Input/output error");

        assertThatThrownBy(() -> outbox.commit(record(2))).isInstanceOf(OutboxFailure.class);

        assertThat(names(folders.outbox())).containsExactly(earlier.name().fileName());
        assertThat(outbox.counts()).isEqualTo(new Counts(1, 0, 0, true));
        assertSound(earlier);
        Receipt next = outbox.commit(record(2));
        assertSound(next);
        assertThat(reopened().counts()).isEqualTo(new Counts(2, 0, 0, true));
    }

    @ParameterizedTest
    @CsvSource({"create", "write", "force", "move"})
    void onAFullDiskTheBallastSavesTheSignUpAsANewFile(String step) throws Exception {
        files.forget();
        files.fail(step, 1, "No space left on device");
        Receipt saved = outbox.commit(record(1));
        assertSound(saved);
        assertThat(outbox.counts()).isEqualTo(new Counts(1, 0, 0, false));
        assertThat(files.steps()).filteredOn("create"::equals).hasSize(2);
        assertThat(names(folders.outbox())).containsExactly(saved.name().fileName());
        assertThat(reopened().counts().reserve())
                .as("loaded again at the next start")
                .isTrue();
    }

    @Test
    void aDiskThatStaysFullIsSaidToBeFullAndNothingIsThanked() throws Exception {
        files.fail("force", 2, "No space left on device");
        assertThat(failure(() -> outbox.commit(record(1))).reason()).isEqualTo(Reason.DISK_FULL);
        assertThat(outbox.counts().sealed()).isZero();
        files.fail("force", 1, "No space left on device");
        assertThat(failure(() -> outbox.commit(record(1))).reason()).isEqualTo(Reason.DISK_FULL);
        assertSound(outbox.commit(record(1)));
    }

    @Test
    void aDiskThatReadsBackOtherBytesIsNotTrusted() throws Exception {
        files.lie(true);
        assertThat(failure(() -> outbox.commit(record(1))).reason()).isEqualTo(Reason.NOT_VERIFIED);
        files.lie(false);
        assertThat(names(folders.outbox())).isEmpty();
        assertSound(outbox.commit(record(1)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            No space left on device, DISK_FULL
            Disk quota exceeded,     DISK_FULL
            Read-only file system,   READ_ONLY
            Input/output error,      FOLDER_UNUSABLE
            """)
    void theVolunteerLearnsTheCause(String words, Reason reason) {
        files.fail("create", 9, words);
        assertThat(failure(() -> outbox.commit(record(1))).reason()).isEqualTo(reason);
    }

    @Test
    void whatCannotBeSealedIsNotWritten() throws Exception {
        Outbox broken = Outbox.open(
                folders,
                plaintext -> {
                    throw new GeneralSecurityException("no such key");
                },
                files,
                ballast());
        assertThat(failure(() -> broken.commit(record(1))).reason()).isEqualTo(Reason.NOT_SEALED);
        assertThat(names(folders.outbox())).isEmpty();
    }

    @Test
    void noFailureQuotesThePerson() {
        byte[] record = record(1);
        byte[] canary = "canary@example.org".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(canary, 0, record, 0, canary.length);
        for (String step : List.of("create", "write", "force", "move", "settle", "read")) {
            files.fail(step, 9, "Input/output error");
            StringWriter trace = new StringWriter();
            failure(() -> outbox.commit(record)).printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).doesNotContain("canary");
        }
    }

    @Test
    void aRecordOfAnotherSizeWouldTellItsLengthAndIsRefused() {
        assertThatThrownBy(() -> outbox.commit(new byte[Outbox.RECORD_SIZE - 1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInterruptedThreadAcknowledgesNothingAndHarmsNothing() throws Exception {
        Receipt earlier = outbox.commit(record(1));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> outbox.commit(record(2))).isInstanceOf(OutboxFailure.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(names(folders.outbox())).containsExactly(earlier.name().fileName());
        assertSound(outbox.commit(record(2)));
    }

    @Test
    void undoDeletesExactlyThatRecord() throws Exception {
        Receipt kept = outbox.commit(record(1));
        Receipt undone = outbox.commit(record(2));
        assertThat(outbox.undo(undone)).isTrue();
        assertThat(outbox.undo(undone)).as("a second time").isFalse();
        assertThat(names(folders.outbox())).containsExactly(kept.name().fileName());
        assertSound(kept);
    }

    @Test
    void aRecordThatIsHandedOverAlreadyCanStillBeTakenBackHere() throws Exception {
        Receipt receipt = outbox.commit(record(1));
        Files.createDirectory(folders.handedOver());
        Files.move(
                folders.outbox().resolve(receipt.name().fileName()),
                folders.handedOver().resolve(receipt.name().fileName()));
        assertThat(outbox.counts()).isEqualTo(new Counts(0, 1, 0, true));
        assertThat(outbox.undo(receipt)).isTrue();
        assertThat(outbox.counts()).isEqualTo(new Counts(0, 0, 0, true));
    }

    @Test
    void theReceiptCodeFindsTheOneRecordToWithdraw() throws Exception {
        Receipt kept = outbox.commit(record(1));
        Receipt withdrawn = outbox.commit(record(2));
        ShortCode typed = ShortCode.read(withdrawn.code().text().toLowerCase(java.util.Locale.ROOT))
                .orElseThrow();
        assertThat(outbox.withdraw(typed)).contains(new Outbox.Withdrawn(withdrawn.name(), false));
        assertThat(outbox.withdraw(typed)).isEmpty();
        assertThat(names(folders.outbox())).containsExactly(kept.name().fileName());
    }

    @Test
    void whatAPowerCutLeftUnfinishedGoesAndWhatOthersPutThereStays() throws Exception {
        Receipt kept = outbox.commit(record(1));
        Files.write(folders.outbox().resolve("0".repeat(32) + ".part"), new byte[10]);
        Files.writeString(folders.outbox().resolve("notes.txt"), "not ours");
        Files.writeString(folders.outbox().resolve("film.part"), "not ours");
        assertThat(reopened().counts()).isEqualTo(new Counts(1, 0, 0, true));
        assertThat(names(folders.outbox()))
                .containsExactlyInAnyOrder(kept.name().fileName(), "notes.txt", "film.part");
    }

    @Test
    void whatIsNotWhatItsNameSaysIsSetAsideAndNeverDeleted() throws Exception {
        Receipt kept = outbox.commit(record(1));
        String flipped = outbox.commit(record(2)).name().fileName();
        byte[] bytes = Files.readAllBytes(folders.outbox().resolve(flipped));
        bytes[7] ^= 1;
        Files.write(folders.outbox().resolve(flipped), bytes);
        Files.write(folders.outbox().resolve("renamed.json.age"), bytes);
        Files.write(folders.outbox().resolve("0".repeat(32) + ".json.age"), new byte[0]);
        Files.write(folders.outbox().resolve("1".repeat(32) + ".json.age"), new byte[100_000]);
        Files.write(folders.quarantine().resolve(flipped), new byte[] {1});

        assertThat(reopened().counts()).isEqualTo(new Counts(1, 0, 5, true));
        assertThat(names(folders.outbox())).containsExactly(kept.name().fileName());
        assertThat(folders.quarantine().resolve(flipped + ".1")).hasBinaryContent(bytes);
        assertThat(folders.quarantine().resolve(flipped)).hasBinaryContent(new byte[] {1});
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 3_000})
    void aTornRecordIsSetAsideAndEarlierRecordsSurvive(int kept) throws Exception {
        Receipt earlier = outbox.commit(record(1));
        Path torn = folders.outbox().resolve(outbox.commit(record(2)).name().fileName());
        Files.write(torn, Arrays.copyOf(Files.readAllBytes(torn), kept));
        assertThat(reopened().counts()).isEqualTo(new Counts(1, 0, 1, true));
        assertSound(earlier);
    }

    @Test
    void aDataFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "");
        assertThat(failure(() -> Outbox.open(file, plaintext -> plaintext)).reason())
                .isEqualTo(Reason.FOLDER_UNUSABLE);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsRefused() throws IOException {
        assumeThat(System.getProperty("user.name"))
                .as("root may write everywhere")
                .isNotEqualTo("root");
        Path closed = Files.createDirectory(
                data.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
        assertThat(failure(() -> Outbox.open(closed, plaintext -> plaintext)).reason())
                .isEqualTo(Reason.NO_PERMISSION);
    }

    private Outbox reopened() throws OutboxFailure {
        return Outbox.open(folders, OutboxTest::scramble, files, ballast());
    }

    private Ballast ballast() {
        return new Ballast(folders.reserve(), BALLAST, files);
    }

    /// Stands for sealing: other bytes each time, so another name each time.
    private static byte[] scramble(byte[] plaintext) {
        byte[] sealed = new byte[plaintext.length + 298];
        new SecureRandom().nextBytes(sealed);
        return sealed;
    }

    private void assertSound(Receipt receipt) throws IOException {
        assertThat(receipt.name()
                        .proves(Files.readAllBytes(
                                folders.outbox().resolve(receipt.name().fileName()))))
                .isTrue();
    }

    private static OutboxFailure failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(OutboxFailure.class, call);
    }

    private static byte[] record(int filling) {
        byte[] record = new byte[Outbox.RECORD_SIZE];
        Arrays.fill(record, (byte) filling);
        return record;
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
