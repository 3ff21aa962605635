package org.screeningkit.outbox.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.screeningkit.handover.HandOver;
import org.screeningkit.handover.Occasion;
import org.screeningkit.handover.VerifiedBundle;
import org.screeningkit.headquarters.Opening;
import org.screeningkit.headquarters.OpeningProgress;
import org.screeningkit.headquarters.Reconciliation;
import org.screeningkit.headquarters.intake.Intake;
import org.screeningkit.headquarters.keys.SecretKeys;
import org.screeningkit.headquarters.merge.Suppression;
import org.screeningkit.headquarters.output.Flavour;
import org.screeningkit.headquarters.output.Output;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.OutboxFolders;
import org.screeningkit.outbox.OutboxOpener;
import org.screeningkit.outbox.RecordName;
import org.screeningkit.outbox.Sealer;
import org.screeningkit.outbox.files.DurableFiles;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

/// Opening a large outbox at the kiosk, and opening what it hands over at headquarters.
record OpenSpeed(Path folder, Sealer sealer) {
    private static final int SEALED_SIZE = 3_370;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /// With files of the right size and name; what is in them is nothing to the kiosk.
    void kiosk(int records) throws Exception {
        Path data = folder.resolve("large");
        OutboxOpener.open(data, sealer, DurableFiles.ofThisComputer(), 1_024);
        SplittableRandom random = new SplittableRandom(2);
        byte[] bytes = new byte[SEALED_SIZE];
        for (int number = 0; number < records; number++) {
            random.nextBytes(bytes);
            Files.write(data.resolve("outbox").resolve(RecordName.of(bytes).fileName()), bytes);
        }
        double[] seconds = new double[5];
        double[] processor = new double[5];
        for (int round = 0; round < seconds.length; round++) {
            long worked = SYSTEM.getProcessCpuTime();
            long start = System.nanoTime();
            Outbox outbox = OutboxOpener.open(data, sealer, DurableFiles.ofThisComputer(), 1_024);
            int sealed = outbox.counts().sealed();
            seconds[round] = (System.nanoTime() - start) / 1e9;
            processor[round] = (SYSTEM.getProcessCpuTime() - worked) / 1e9;
            if (sealed != records) {
                throw new IOException("counted " + sealed);
            }
        }
        Samples.line(
                "opening and counting " + records + " records, median of 5",
                String.format(Locale.ROOT, "%.2f s", Samples.median(seconds)),
                "under 2 s");
        Samples.line(
                "the same, processor time",
                String.format(Locale.ROOT, "%.2f s", Samples.median(processor)),
                "shared by all cores");
    }

    void headquarters(int records, Path key) throws Exception {
        OutboxFolders folders = new OutboxFolders(folder.resolve("many"));
        OutboxOpener.open(folders.data(), sealer, DurableFiles.ofThisComputer(), 1_024);
        for (int number = 0; number < records; number++) {
            People.seal(number, sealer, folders.outbox());
        }
        HandOver handOver = new HandOver(folders, sealer, DurableFiles.ofThisComputer());
        Occasion occasion =
                new Occasion("bench", "kit", "0".repeat(64), Optional.empty(), "bench", "0a1b2c3d", Instant.EPOCH, 0);
        long start = System.nanoTime();
        VerifiedBundle bundle =
                handOver.write(Files.createDirectories(folder.resolve("stick")), occasion, (_, _, _) -> {});
        double handOverRate = records / ((System.nanoTime() - start) / 1e9);
        Samples.line(
                "handing over " + records + " records, verified",
                String.format(Locale.ROOT, "%,.0f records/s", handOverRate),
                "");
        SecretKeys keys = SecretKeys.read(key, _ -> Optional.empty());
        for (int round = 0; round < 3; round++) {
            PassTimes times = new PassTimes();
            try (Output output =
                    new Output(folder.resolve("people.csv"), Flavour.PLAIN, DurableFiles.ofThisComputer())) {
                Reconciliation result = new Opening(
                                new Intake(List.of(bundle.file())), keys, Suppression.of(List.of()), times)
                        .run(output, Texts.of(Language.ENGLISH));
                if (result.people() != records) {
                    throw new IOException("opened " + result.people());
                }
            }
            times.ended();
            if (round == 2) {
                Samples.line("open, first pass: finding", times.rate(records, 0), "at least 2,500 a second and core");
                Samples.line("open, second pass: writing", times.rate(records, 1), "at least 2,500 a second and core");
            }
        }
    }

    /// Processor time of the whole program in each pass, collector and compiler included.
    private static final class PassTimes implements OpeningProgress {
        private final long[] marks = {SYSTEM.getProcessCpuTime(), 0, 0};
        private boolean writing;

        @Override
        public void at(Pass pass, int records, int bytes) {
            if (pass == Pass.WRITING && !writing) {
                writing = true;
                marks[1] = SYSTEM.getProcessCpuTime();
            }
        }

        void ended() {
            marks[2] = SYSTEM.getProcessCpuTime();
        }

        String rate(int records, int pass) {
            return String.format(
                    Locale.ROOT, "%,.0f records/s/core", records / ((marks[pass + 1] - marks[pass]) / 1e9));
        }
    }
}
