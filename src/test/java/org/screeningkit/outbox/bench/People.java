package org.screeningkit.outbox.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.screeningkit.headquarters.merge.Claim;
import org.screeningkit.headquarters.merge.MergeKey;
import org.screeningkit.headquarters.merge.SeenRecords;
import org.screeningkit.outbox.RecordName;
import org.screeningkit.outbox.Sealer;
import org.screeningkit.signup.record.Consent;
import org.screeningkit.signup.record.Origin;
import org.screeningkit.signup.record.Person;
import org.screeningkit.signup.record.SealedForm;
import org.screeningkit.signup.record.SignUpRecord;

/// Made-up people, and what remembering them costs.
final class People {
    private People() {}

    /// Puts one person's record into a folder, without waiting for the disk.
    static void seal(int number, Sealer sealer, Path folder) throws GeneralSecurityException, IOException {
        byte[] sealed = sealer.seal(SealedForm.write(record(number)));
        Files.write(folder.resolve(RecordName.of(sealed).fileName()), sealed);
    }

    /// Everything that grows with the number of people while headquarters opens: who was seen, the latest of each, and
    /// which to open again.
    static void memory(int... sizes) {
        grown(1_000); // Loads and compiles what would count as memory of people.
        for (int size : sizes) {
            double each = grown(size);
            Samples.line(
                    String.format(Locale.ROOT, "heap for each of %,d people", size),
                    String.format(Locale.ROOT, "%.1f bytes", each),
                    "at most 100");
        }
    }

    private static double grown(int size) {
        long before = used();
        var people = new org.screeningkit.headquarters.merge.People();
        SeenRecords seen = new SeenRecords();
        BitSet wanted = new BitSet();
        SplittableRandom random = new SplittableRandom(size);
        byte[] name = new byte[16];
        for (int number = 0; number < size; number++) {
            SignUpRecord signUp = record(number);
            random.nextBytes(name);
            seen.add(new RecordName(HexFormat.of().formatHex(name)));
            people.add(MergeKey.of(signUp), Claim.of(signUp, 3));
            wanted.set(number);
        }
        double each = (double) (used() - before) / size;
        if (people.size() != size || seen.size() != wanted.cardinality()) {
            throw new IllegalStateException("people were lost");
        }
        return each;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int round = 0; round < 4; round++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static SignUpRecord record(int number) {
        return new SignUpRecord(
                "%032x".formatted(number),
                new Origin("bench", "0".repeat(64), "bench", "0a1b2c3d", number),
                Instant.parse("2026-11-22T19:41:00Z"),
                "en",
                new Person(
                        Optional.of("Person " + number),
                        Optional.of("person-" + number + "@example.org"),
                        Optional.of("UG"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(
                        new Consent("petition", "2026-11", "en", "0".repeat(64)),
                        new Consent("updates", "2026-11", "en", "1".repeat(64))));
    }
}
