package org.screeningkit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.screeningkit.outbox.OutboxFailure.Reason;
import org.screeningkit.outbox.files.Ballast;
import org.screeningkit.outbox.files.DurableFiles;

/// The real operating system on a real disk of 600 kB that fills up, and on one that turns read-only.
class FullDiskTest {
    private static final int BALLAST = 100_000;

    @TempDir
    Path folder;

    private final DurableFiles files = DurableFiles.ofThisComputer();
    private Path disk;
    private OutboxFolders folders;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk.toString()))
                .as("mounting a small disk needs root")
                .isTrue();
        folders = new OutboxFolders(disk.resolve("data"));
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @ParameterizedTest
    @EnumSource
    void aDiskThatFillsUpLosesNothingThatWasThankedAndLetsPeopleGo(Copies copies) throws Exception {
        Outbox outbox = open(copies);
        List<Receipt> thanked = new ArrayList<>();
        OutboxFailure failure = fill(outbox, thanked);
        assertThat(failure.reason()).isEqualTo(Reason.DISK_FULL);
        assertThat(outbox.counts().reserve()).as("ballast was thrown overboard").isFalse();
        assertThat(thanked).hasSizeGreaterThan(100);
        assertAllSound(thanked);

        assertThat(outbox.undo(thanked.removeLast())).isTrue();
        assertThat(new Tombstones(folders.takenBack(), files).standing()).hasSize(copies == Copies.NONE ? 0 : 1);
        thanked.add(outbox.commit(new byte[Outbox.RECORD_SIZE]));
        assertAllSound(thanked);
        assertThat(open(copies).counts().sealed()).isEqualTo(thanked.size());
    }

    @Test
    void aDiskThatTurnsReadOnlyIsNamedAndLosesNothing() throws Exception {
        Outbox outbox = open(Copies.NONE);
        Receipt receipt = outbox.commit(new byte[Outbox.RECORD_SIZE]);
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
        OutboxFailure failure =
                catchThrowableOfType(OutboxFailure.class, () -> outbox.commit(new byte[Outbox.RECORD_SIZE]));
        assertThat(failure.reason()).isEqualTo(Reason.READ_ONLY);
        assertAllSound(List.of(receipt));
        assertThat(outbox.counts().sealed()).isOne();
    }

    private static OutboxFailure fill(Outbox outbox, List<Receipt> thanked) {
        while (thanked.size() < 1_000) {
            try {
                thanked.add(outbox.commit(new byte[Outbox.RECORD_SIZE]));
            } catch (OutboxFailure full) {
                return full;
            }
        }
        throw new AssertionError("the disk never filled up");
    }

    private void assertAllSound(List<Receipt> receipts) throws IOException {
        for (Receipt receipt : receipts) {
            Path file = folders.outbox().resolve(receipt.name().fileName());
            assertThat(receipt.name().proves(Files.readAllBytes(file))).isTrue();
        }
        try (var entries = Files.list(folders.outbox())) {
            assertThat(entries).hasSize(receipts.size());
        }
    }

    private Outbox open(Copies copies) throws OutboxFailure {
        return Outbox.open(
                folders,
                plaintext -> {
                    byte[] sealed = new byte[plaintext.length + 298];
                    new SecureRandom().nextBytes(sealed);
                    return sealed;
                },
                files,
                new Ballast(folders.reserve(), BALLAST, files),
                copies);
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
