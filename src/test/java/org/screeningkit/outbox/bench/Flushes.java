package org.screeningkit.outbox.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.screeningkit.house.OtherPrograms;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.OutboxOpener;
import org.screeningkit.outbox.files.DurableFiles;

/// How often a commit has the disk flush its cache: counted by the operating system, not by us.
record Flushes(Path folder) {
    private static final int FEW = 50;
    private static final int MANY = 150;

    /// What two programs differ in that commit few and many records is due to the records.
    void measure() throws IOException, InterruptedException {
        String what = "flushes for each commit, counted by strace";
        if (!OtherPrograms.installed("strace")) {
            Samples.line(what, "skipped", "there is no strace (Debian: apt-get install strace)");
            return;
        }
        double each = (double) (flushes(MANY) - flushes(FEW)) / (MANY - FEW);
        Samples.line(what, String.format(Locale.ROOT, "%.2f", each), "2");
    }

    private long flushes(int commits) throws IOException, InterruptedException {
        Path trace = folder.resolve("trace-" + commits);
        Process traced = new ProcessBuilder(
                        "strace",
                        "-f",
                        "-e",
                        "trace=fsync,fdatasync,sync,syncfs,sync_file_range",
                        "-o",
                        trace.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Committing.class.getName(),
                        folder.resolve("flushed-" + commits).toString(),
                        Integer.toString(commits))
                .inheritIO()
                .start();
        if (traced.waitFor() != 0) {
            throw new IOException("strace could not trace");
        }
        List<String> calls = Files.readAllLines(trace);
        return calls.stream()
                .filter(call -> call.contains("sync") && !call.contains("resumed>"))
                .count();
    }

    /// Commits as many records as it is told and ends.
    static final class Committing {
        private Committing() {}

        public static void main(String[] arguments) throws Exception {
            SplittableRandom random = new SplittableRandom(3);
            Outbox outbox = OutboxOpener.open(
                    Path.of(arguments[0]),
                    plaintext -> {
                        byte[] sealed = plaintext.clone();
                        random.nextBytes(sealed);
                        return sealed;
                    },
                    DurableFiles.ofThisComputer(),
                    4_096);
            for (int number = 0; number < Integer.parseInt(arguments[1]); number++) {
                outbox.commit(new byte[Outbox.RECORD_SIZE]);
            }
        }
    }
}
