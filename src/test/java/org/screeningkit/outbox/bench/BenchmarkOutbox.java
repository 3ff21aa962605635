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
        boolean quick = List.of(arguments).contains("--quick");
        Path folder = Files.createTempDirectory("benchmark-outbox");
        try {
            TestKeys working = TestKeys.made();
            AgeSealer age = AgeSealer.to(TestKeys.recipients(working, TestKeys.made()));
            Samples.line("what", "measured", "aim");
            new CommitSpeed(folder, quick ? 3 : 11, quick ? 50 : 200).measure(age);
            CommitSpeed.hybridSeal(
                    AgeSealer.to(new Recipients(
                            Recipients.Type.MLKEM768X25519,
                            HybridIdentity.made().recipient(),
                            HybridIdentity.made().recipient())),
                    500);
            OpenSpeed open = new OpenSpeed(folder, age);
            open.kiosk(quick ? 10_000 : 100_000);
            Path key = Files.writeString(folder.resolve("key.txt"), working.secretKey() + "\n");
            open.headquarters(quick ? 2_000 : 20_000, key);
            People.memory(quick ? new int[] {100_000} : new int[] {10_000, 100_000, 1_000_000});
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
