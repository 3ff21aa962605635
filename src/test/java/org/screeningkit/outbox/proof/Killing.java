package org.screeningkit.outbox.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import org.screeningkit.datafolder.DataFolder;
import org.screeningkit.datafolder.InstanceLock;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.OutboxOpener;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.files.DurableFiles;
import org.screeningkit.outbox.proof.Evidence.Ack;
import org.screeningkit.outbox.proof.Evidence.Row;

/// Kills a committing kiosk at random moments, and starts a second one beside a first.
record Killing(Path folder, RandomGenerator random) {
    Row kill(int rounds) throws Exception {
        Row all = new Row("kill -9 at a random moment", 0, 0, 0, rounds + " rounds");
        for (int round = 0; round < rounds; round++) {
            Path place = Files.createDirectories(folder.resolve("kill-" + round));
            Path data = place.resolve("data");
            Child child = Child.started(place, List.of(), data.toString());
            child.readUntil(1 + random.nextInt(20));
            Thread.sleep(random.nextInt(40));
            all = all.plus(reopened(all.trial(), data, child.killed()));
        }
        return all;
    }

    /// A second kit must not sweep away what the first is just writing.
    Row twoInstances() throws Exception {
        Path place = Files.createDirectories(folder.resolve("two"));
        Path data = place.resolve("data");
        Child first = Child.started(place, List.of(), data.toString());
        first.readUntil(5);
        String refusal = Child.started(place, List.of(), data.toString()).readUntil(1);
        first.readUntil(30);
        Row row = reopened("two instances on one data folder", data, first.killed());
        boolean refused = refusal.equals("HELD");
        boolean free = InstanceLock.tryLock(DataFolder.open(data)).isPresent();
        return row.saying((refused ? "the second was refused" : "THE SECOND WAS LET IN")
                + (free ? ", the lock ended with its holder" : ", THE LOCK OUTLIVED ITS HOLDER"));
    }

    /// As the kit does when it starts again.
    static Row reopened(String trial, Path data, List<Ack> acknowledged) throws Exception {
        Outbox outbox =
                OutboxOpener.open(data, AgeSealer.to(Evidence.RECIPIENTS), DurableFiles.ofThisComputer(), 64 * 1024);
        Row row = Evidence.judge(trial, data.resolve("outbox"), acknowledged, "");
        int quarantined = outbox.counts().quarantined();
        return new Row(trial, row.acknowledged(), row.lost(), row.unreadable() + quarantined, "");
    }
}
