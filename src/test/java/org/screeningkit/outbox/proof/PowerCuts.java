package org.screeningkit.outbox.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.screeningkit.outbox.proof.Evidence.Ack;
import org.screeningkit.outbox.proof.Evidence.Row;

/// Cuts the power under a committing kiosk, starts again, and opens what was acknowledged. With the control that leaves
/// out the force of the folder and therefore must lose: else this trial could not see a loss at all.
record PowerCuts(Path folder, RandomGenerator random) {
    private static final int MEGABYTES = 48;

    Row recipe(int rounds) throws Throwable {
        return cuts("power cut (ext4 shut down)", rounds, false);
    }

    Row control(int rounds) throws Throwable {
        Row row = cuts("control: the same without the folder's force", rounds, true);
        return row.remark().startsWith("SKIPPED") ? row : row.saying(row.remark() + "; must lose");
    }

    private Row cuts(String trial, int rounds, boolean forget) throws Throwable {
        Optional<String> why = Disk.unavailable();
        if (why.isPresent()) {
            return Row.skipped(trial, why.get());
        }
        Row all = new Row(trial, 0, 0, 0, rounds + " cuts");
        for (int round = 0; round < rounds; round++) {
            Path place = Files.createDirectories(folder.resolve((forget ? "control-" : "cut-") + round));
            try (Disk disk = Disk.made(place, MEGABYTES)) {
                all = all.plus(cut(trial, disk, place, forget, forget || round % 2 == 1));
            }
        }
        return all;
    }

    /// @param rest let the kiosk rest after each acknowledgement, so that the cut comes where only the folder's force
    /// protects the last record
    private Row cut(String trial, Disk disk, Path place, boolean forget, boolean rest) throws Throwable {
        Path data = disk.root().resolve("data");
        Child child = Child.started(place, List.of(), data.toString(), rest ? "pause" : "", forget ? "forget" : "");
        child.readUntil(2 + random.nextInt(rest ? 8 : 60));
        if (!rest) {
            Thread.sleep(random.nextInt(20));
        }
        child.signal("STOP");
        disk.cutPower();
        List<Ack> acknowledged = child.killed();
        disk.unmount();
        disk.mount();
        return Killing.reopened(trial, data, acknowledged);
    }
}
