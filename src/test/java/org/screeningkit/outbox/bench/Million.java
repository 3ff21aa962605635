package org.screeningkit.outbox.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.screeningkit.command.Main;
import org.screeningkit.handover.HandOver;
import org.screeningkit.handover.HandOverFailure;
import org.screeningkit.handover.Occasion;
import org.screeningkit.outbox.OutboxFolders;
import org.screeningkit.outbox.Sealer;
import org.screeningkit.outbox.files.DurableFiles;

/// A whole campaign opened by the real command, in a program of its own whose heap is bounded: a constant, and 100
/// bytes a person. That it ends well is the proof.
///
/// @param folder 3.4 GB for a million
record Million(Path folder, Sealer sealer, Path key) {
    private static final int KIOSK = 1_000;
    private static final int CONSTANT_MEGABYTES = 40;
    private static final long BYTES_A_PERSON = 100;

    /// Below this, starting the program takes longer than its work.
    private static final int LARGE = 100_000;

    /// @param sizes rising; each opens the bundles of the one before and as many new ones as are missing
    void measure(int... sizes) throws Exception {
        Path bundles = Files.createDirectories(folder.resolve("bundles"));
        int made = 0;
        for (int size : sizes) {
            for (; made < size; made += KIOSK) {
                kiosk(made / KIOSK, bundles);
            }
            open(size, bundles);
        }
    }

    /// One laptop's evening: the real bundle of records that are really sealed.
    private void kiosk(int number, Path bundles) throws IOException, HandOverFailure {
        OutboxFolders laptop = new OutboxFolders(folder.resolve("laptop"));
        Files.createDirectories(laptop.outbox());
        IntStream.range(number * KIOSK, (number + 1) * KIOSK).parallel().forEach(person -> {
            try {
                People.seal(person, sealer, laptop.outbox());
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
        String kiosk = "%08x".formatted(number);
        new HandOver(laptop, sealer, DurableFiles.ofThisComputer())
                .write(
                        bundles,
                        new Occasion(
                                "bench", "kit", "0".repeat(64), Optional.empty(), "bench", kiosk, Instant.EPOCH, 0),
                        (_, _, _) -> {});
        try (Stream<Path> all = Files.walk(laptop.data())) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void open(int people, Path bundles) throws IOException, InterruptedException {
        long megabytes = CONSTANT_MEGABYTES + people * BYTES_A_PERSON / 1_000_000;
        Path said = folder.resolve("said.txt");
        Path list = folder.resolve("people.csv");
        List<String> command = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%R %U %S'; time \"$@\"", "time"));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "open",
                bundles.toString(),
                "--key",
                key.toString(),
                "--out",
                list.toString()));
        Process opening = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("time.txt").toFile())
                .start();
        int code = opening.waitFor();
        String[] times = Files.readString(folder.resolve("time.txt")).strip().split("\\s+");
        double seconds = Double.parseDouble(times[0]);
        double processor = Double.parseDouble(times[1]) + Double.parseDouble(times[2]);
        try (Stream<String> lines = Files.lines(list)) {
            if (code != 0 || lines.count() != people + 1) {
                throw new IOException("exit code " + code + ": " + Files.readString(said));
            }
        }
        String what = String.format(Locale.ROOT, "open of %,d people", people);
        Samples.line(what, String.format(Locale.ROOT, "%.0f s, exit code %d", seconds, code), "");
        Samples.line(
                what + ", both passes",
                String.format(Locale.ROOT, "%,.0f records/s/core", 2 * people / processor),
                people < LARGE ? "" : "at least 2,500 a second and core");
        Samples.line(
                what + ", heap that was enough",
                String.format(Locale.ROOT, "%d MB", megabytes),
                CONSTANT_MEGABYTES + " MB and 100 bytes a person");
    }
}
