package org.screeningkit.outbox.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.OutboxFailure;
import org.screeningkit.outbox.OutboxOpener;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.files.DurableFiles;
import org.screeningkit.outbox.proof.Evidence.Ack;
import org.screeningkit.outbox.proof.Evidence.Row;

/// Disks that refuse to take more.
record Disks(Path folder) {
    private static final int MEGABYTES = 8;
    private static final int BALLAST = 64 * 1024;
    private static final int BLOCK = 4_096;

    /// Fills the disk, commits till the ballast is gone and nothing goes any more, makes room, and goes on with the
    /// same open outbox.
    Row full() throws Exception {
        String trial = "full disk";
        Optional<String> why = Disk.unavailable();
        if (why.isPresent()) {
            return Row.skipped(trial, why.get());
        }
        try (Disk disk = Disk.made(Files.createDirectories(folder.resolve("full")), MEGABYTES)) {
            Path data = disk.root().resolve("data");
            Outbox outbox = open(data);
            List<Ack> acknowledged = new ArrayList<>();
            acknowledged.add(commit(outbox, 0));
            Path filler = disk.root().resolve("downloads");
            fill(filler);
            OutboxFailure.Reason refusal = commitUntilRefused(outbox, acknowledged);
            int onBallast = acknowledged.size() - 1;
            Files.delete(filler);
            acknowledged.add(commit(outbox, acknowledged.size()));
            Row row = Killing.reopened(trial, data, acknowledged);
            return row.saying(
                    "%d saved on the ballast, then %s; went on once there was room".formatted(onBallast, refusal));
        }
    }

    Row readOnly() throws Exception {
        String trial = "disk turned read-only";
        Optional<String> why = Disk.unavailable();
        if (why.isPresent()) {
            return Row.skipped(trial, why.get());
        }
        try (Disk disk = Disk.made(Files.createDirectories(folder.resolve("read-only")), MEGABYTES)) {
            Path data = disk.root().resolve("data");
            Outbox outbox = open(data);
            List<Ack> acknowledged = new ArrayList<>();
            for (int number = 0; number < 20; number++) {
                acknowledged.add(commit(outbox, number));
            }
            disk.makeReadOnly();
            OutboxFailure.Reason refusal = commitUntilRefused(outbox, acknowledged);
            Row row = Evidence.judge(trial, data.resolve("outbox"), acknowledged, "then " + refusal);
            return acknowledged.size() == 20 ? row : row.saying("ACKNOWLEDGED WHAT CANNOT BE THERE");
        }
    }

    private static OutboxFailure.Reason commitUntilRefused(Outbox outbox, List<Ack> acknowledged) {
        while (true) {
            try {
                acknowledged.add(commit(outbox, acknowledged.size()));
            } catch (OutboxFailure failure) {
                return failure.reason();
            }
        }
    }

    private static void fill(Path filler) throws IOException {
        try (OutputStream output = Files.newOutputStream(filler)) {
            while (true) {
                output.write(new byte[BLOCK]);
            }
        } catch (IOException _) {
            // Full now: that was the aim.
        }
    }

    private static Ack commit(Outbox outbox, int number) throws OutboxFailure {
        return new Ack(outbox.commit(Evidence.plaintext(number)).name(), number);
    }

    private static Outbox open(Path data) throws Exception {
        return OutboxOpener.open(data, AgeSealer.to(Evidence.RECIPIENTS), DurableFiles.ofThisComputer(), BALLAST);
    }
}
