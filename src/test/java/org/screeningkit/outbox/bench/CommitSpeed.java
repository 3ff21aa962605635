package org.screeningkit.outbox.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.SplittableRandom;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.OutboxOpener;
import org.screeningkit.outbox.Sealer;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.files.DurableFiles;

/// A commit beside the least that any durable file costs on this disk, in rounds that take turns, because other
/// programs use the machine too.
record CommitSpeed(Path folder, int rounds, int commits) {
    private static final int SEALED_SIZE = 3_370;
    private static final int BLOCK = 4_096;

    void measure(Sealer age) throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        Outbox unsealed = OutboxOpener.open(
                folder.resolve("commit"),
                _ -> {
                    byte[] bytes = new byte[SEALED_SIZE];
                    random.nextBytes(bytes);
                    return bytes;
                },
                DurableFiles.ofThisComputer(),
                BLOCK);
        Path bare = Files.createDirectories(folder.resolve("bare"));
        byte[] plaintext = new byte[Outbox.RECORD_SIZE];
        double[] ratios = new double[rounds];
        double[] limits = new double[rounds];
        double[] commitTimes = new double[rounds];
        double[] seals = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            Samples limit = new Samples(commits);
            Samples commit = new Samples(commits);
            Samples seal = new Samples(commits);
            for (int number = 0; number < commits; number++) {
                Path block = bare.resolve(round + "-" + number);
                // Who comes first also pays for what other programs left to be flushed: they take turns in that, too.
                if (number % 2 == 0) {
                    limit.time(() -> newBlock(block));
                    commit.time(() -> unsealed.commit(plaintext));
                } else {
                    commit.time(() -> unsealed.commit(plaintext));
                    limit.time(() -> newBlock(block));
                }
                seal.time(() -> age.seal(plaintext));
            }
            if (round >= 0) { // The first warms up.
                limits[round] = limit.medianMillis();
                commitTimes[round] = commit.medianMillis();
                seals[round] = seal.medianMillis();
                ratios[round] = commitTimes[round] / limits[round];
            }
        }
        Samples.line("new 4 KiB file + fdatasync, p50", millis(Samples.median(limits)), "the bare limit");
        Samples.line("commit, read back included, p50", millis(Samples.median(commitTimes)), "");
        Samples.line(
                "commit / bare limit, median of " + rounds + " rounds",
                String.format(Locale.ROOT, "%.2f x", Samples.median(ratios)),
                "at most 2.5");
        Samples.line("sealing to two X25519 keys, p50", millis(Samples.median(seals)), "apart");
    }

    static void hybridSeal(AgeSealer hybrid, int commits) throws Exception {
        byte[] plaintext = new byte[Outbox.RECORD_SIZE];
        Samples seal = new Samples(commits);
        for (int number = 0; number < commits; number++) {
            seal.time(() -> hybrid.seal(plaintext));
        }
        Samples.line("sealing to two post-quantum keys, p50", millis(seal.medianMillis()), "apart");
    }

    private static void newBlock(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(BLOCK));
            channel.force(false);
        }
    }

    private static String millis(double value) {
        return String.format(Locale.ROOT, "%.3f ms", value);
    }
}
