package org.screeningkit.outbox.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.OutboxOpener;
import org.screeningkit.outbox.RecordName;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.files.DurableFiles;
import org.screeningkit.outbox.proof.Evidence.Ack;
import org.screeningkit.outbox.proof.Evidence.Row;

/// Whatever a disk does to a record, it is refused as a whole, and the others stay.
///
/// @param step 1 tries every position, more only each so-many-th
record Damage(Path folder, int step) {
    Row everyTruncationAndBitFlip() throws Exception {
        byte[] sealed = AgeSealer.to(Evidence.RECIPIENTS).seal(Evidence.plaintext(0));
        RecordName name = RecordName.of(sealed);
        int tried = 0;
        int accepted = 0;
        for (int length = 0; length < sealed.length; length += step) {
            tried++;
            accepted += accepted(name, Arrays.copyOf(sealed, length)) ? 1 : 0;
        }
        int truncations = tried;
        for (int bit = 0; bit < 8 * sealed.length; bit += step) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            tried++;
            accepted += accepted(name, flipped) ? 1 : 0;
        }
        return new Row(
                "every truncation, every bit flip",
                tried,
                0,
                0,
                "%d truncations, %d flips; %d ACCEPTED"
                        .formatted(truncations, tried - truncations, accepted)
                        .replace("; 0 ACCEPTED", "; all refused"));
    }

    /// By neither its name nor age.
    private static boolean accepted(RecordName name, byte[] damaged) {
        try {
            Evidence.open(damaged);
            return true;
        } catch (GeneralSecurityException _) {
            return name.proves(damaged);
        }
    }

    /// Five records, and a sixth torn at each of its bytes, once still unfinished and once under its final name.
    Row tornTail() throws Exception {
        Path data = folder.resolve("torn");
        DurableFiles files = DurableFiles.ofThisComputer();
        Outbox first = OutboxOpener.open(data, AgeSealer.to(Evidence.RECIPIENTS), files, 1_024);
        List<Ack> whole = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            whole.add(new Ack(first.commit(Evidence.plaintext(number)).name(), number));
        }
        byte[] last = AgeSealer.to(Evidence.RECIPIENTS).seal(Evidence.plaintext(5));
        RecordName name = RecordName.of(last);
        Row all = new Row("torn tail, at each byte", 0, 0, 0, "");
        int wrong = 0;
        int tears = 0;
        for (int length = 0; length < last.length; length += step) {
            Path finished = data.resolve("outbox").resolve(name.fileName());
            Files.write(
                    data.resolve("outbox").resolve(name.hex() + RecordName.UNFINISHED), Arrays.copyOf(last, length));
            Files.write(finished, Arrays.copyOf(last, length));
            Outbox again = OutboxOpener.open(data, AgeSealer.to(Evidence.RECIPIENTS), files, 1_024);
            tears++;
            Outbox.Counts counts = again.counts();
            wrong += counts.sealed() == 5 && counts.quarantined() == 1 ? 0 : 1;
            all = all.plus(Evidence.judge(all.trial(), data.resolve("outbox"), whole, ""));
            Files.deleteIfExists(data.resolve("quarantine").resolve(name.fileName()));
        }
        return all.saying("%d tears; %s".formatted(tears, wrong == 0 ? "each set aside" : wrong + " TAKEN FOR WHOLE"));
    }
}
