package org.screeningkit.outbox.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.age.Recipients;
import org.screeningkit.outbox.age.TestKeys;
import org.screeningkit.outbox.hybrid.HybridIdentity;

/// How fast sign-ups are kept and opened, beside what this disk can do at best. `packaging/benchmark-outbox` starts it.
final class BenchmarkOutbox {
    private BenchmarkOutbox() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("benchmark-outbox");
        try {
            TestKeys working = TestKeys.made();
            AgeSealer age = AgeSealer.to(TestKeys.recipients(working, TestKeys.made()));
            Path key = Files.writeString(folder.resolve("key.txt"), working.secretKey() + "\n");
            Samples.line("what", "measured", "aim");
            if (List.of(arguments).contains("--million")) {
                new Million(folder, age, key).measure(10_000, 100_000, 1_000_000);
            } else {
                measure(folder, age, key, List.of(arguments).contains("--quick"));
            }
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    private static void measure(Path folder, AgeSealer age, Path key, boolean quick) throws Exception {
        new CommitSpeed(folder, quick ? 3 : 11, quick ? 50 : 200).measure(age);
        new Flushes(folder).measure();
        CommitSpeed.hybridSeal(
                AgeSealer.to(new Recipients(
                        Recipients.Type.MLKEM768X25519,
                        HybridIdentity.made().recipient(),
                        HybridIdentity.made().recipient())),
                500);
        OpenSpeed open = new OpenSpeed(folder, age);
        open.kiosk(quick ? 10_000 : 100_000);
        open.headquarters(quick ? 2_000 : 20_000, key);
        People.memory(quick ? new int[] {100_000} : new int[] {10_000, 100_000, 1_000_000});
    }
}
