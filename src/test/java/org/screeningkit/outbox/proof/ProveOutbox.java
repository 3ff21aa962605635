package org.screeningkit.outbox.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.screeningkit.outbox.proof.Evidence.Row;

/// Proves on this computer what the outbox promises, and prints it as one table. `packaging/prove-outbox` starts it.
final class ProveOutbox {
    /// @param kills,cuts,controls rounds of each
    /// @param step 1 tries every byte and bit
    record Length(int kills, int cuts, int controls, int step, int tearStep) {
        static final Length SHORT = new Length(4, 2, 2, 29, 337);
        static final Length LONG = new Length(200, 40, 10, 1, 1);
    }

    private ProveOutbox() {}

    public static void main(String[] arguments) throws Throwable {
        Length length = List.of(arguments).contains("--long") ? Length.LONG : Length.SHORT;
        long seed = System.nanoTime();
        System.out.printf("%-46s %12s %6s %11s  %s%n", "trial", "acknowledged", "lost", "unreadable", "");
        List<Row> rows = new ArrayList<>();
        run(length, new SplittableRandom(seed), row -> {
            rows.add(row);
            System.out.printf(
                    "%-46s %12d %6d %11d  %s%n",
                    row.trial(), row.acknowledged(), row.lost(), row.unreadable(), row.remark());
        });
        boolean proven = proven(rows);
        System.out.println(proven ? "Proven." : "NOT PROVEN: see the lines above.");
        System.exit(proven ? 0 : 1);
    }

    /// Nothing lost and nothing unreadable, except in the control, which must lose.
    static boolean proven(List<Row> rows) {
        return rows.stream()
                .allMatch(row -> row.trial().startsWith("control")
                        ? row.lost() > 0 || row.remark().startsWith("SKIPPED")
                        : row.good() && row.remark().equals(quiet(row.remark())));
    }

    /// Remarks shout only where something is wrong; SKIPPED and the names of refusals are no shouting.
    private static String quiet(String remark) {
        return remark.matches(".*\\b(ACCEPTED|FOUND IN|TAKEN FOR WHOLE|LET IN|OUTLIVED|STAYS SHUT|CANNOT BE).*")
                ? ""
                : remark;
    }

    static void run(Length length, RandomGenerator random, Consumer<Row> told) throws Throwable {
        Path folder = Files.createTempDirectory("prove-outbox");
        try {
            Killing killing = new Killing(folder, random);
            PowerCuts cuts = new PowerCuts(folder, random);
            Disks disks = new Disks(folder);
            Damage damage = new Damage(folder, length.step());
            Outsiders outsiders = new Outsiders(folder);
            told.accept(killing.kill(length.kills()));
            told.accept(cuts.recipe(length.cuts()));
            told.accept(cuts.control(length.controls()));
            told.accept(disks.full());
            told.accept(disks.readOnly());
            told.accept(new Damage(folder, length.tearStep()).tornTail());
            told.accept(damage.everyTruncationAndBitFlip());
            told.accept(killing.twoInstances());
            told.accept(outsiders.age(20));
            told.accept(outsiders.canary());
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
