package org.screeningkit.headquarters;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.screeningkit.handover.Manifest;
import org.screeningkit.headquarters.Reconciliation.Damaged;
import org.screeningkit.headquarters.Reconciliation.Evening;
import org.screeningkit.headquarters.Reconciliation.Tally;
import org.screeningkit.headquarters.intake.Visitor;
import org.screeningkit.headquarters.merge.Claim;
import org.screeningkit.headquarters.merge.MergeKey;
import org.screeningkit.headquarters.merge.People;
import org.screeningkit.headquarters.merge.SeenRecords;
import org.screeningkit.headquarters.merge.Suppression;
import org.screeningkit.outbox.RecordName;
import org.screeningkit.signup.record.SignUpRecord;

/// Opens every different record once, and keeps of it only who, how late, and which purposes.
final class FirstPass implements Visitor {
    private static final Evening NO_BUNDLE = new Evening("", "");

    private final Unsealer unsealer;
    private final Suppression suppression;
    private final OpeningProgress progress;
    private final People people = new People();
    private final Purposes purposes = new Purposes();
    private final SeenRecords seen = new SeenRecords();
    private final BitSet wanted = new BitSet();
    private final Reconciliation.Counter counter = new Reconciliation.Counter();
    private final Map<RecordName, Evening> missing = new HashMap<>();
    private Optional<Manifest> manifest = Optional.empty();
    private int visited;
    private int suppressed;

    FirstPass(Unsealer unsealer, Suppression suppression, OpeningProgress progress) {
        this.unsealer = unsealer;
        this.suppression = suppression;
        this.progress = progress;
    }

    @Override
    public void begin(Path source) {
        settle();
    }

    @Override
    public void manifest(Path source, byte[] sealed) {
        try {
            manifest = Manifest.read(unsealer.open(sealed));
        } catch (GeneralSecurityException _) {
            manifest = Optional.empty();
        }
        if (manifest.isEmpty()) {
            damaged(source, Manifest.FILE, Damage.NOT_OPENED);
        }
    }

    @Override
    public void record(Path source, String entry, byte[] sealed) {
        int number = visited++;
        progress.at(OpeningProgress.Pass.FINDING, visited, sealed.length);
        RecordName name = RecordName.of(sealed);
        if (seen.has(name)) {
            counter.add(evening(), new Tally(0, 1, 0));
            return;
        }
        switch (unsealer.unseal(sealed)) {
            case Unsealed.Refused refused -> damaged(source, entry, refused.why());
            case Unsealed.Opened opened -> {
                seen.add(name);
                keep(number, name, opened.signUp());
            }
        }
    }

    private void keep(int number, RecordName name, SignUpRecord signUp) {
        counter.add(new Evening(signUp.origin().event(), signUp.origin().kiosk()), new Tally(1, 0, 0));
        MergeKey key = MergeKey.of(signUp);
        if (suppression.covers(name, key)) {
            suppressed++;
            return;
        }
        people.add(key, Claim.of(signUp, purposes.bits(signUp.consents())));
        wanted.set(number);
    }

    @Override
    public void damaged(Path source, String entry, Damage why) {
        counter.damaged(new Damaged(source, entry, why));
    }

    /// Compares the last bundle with its manifest. What it lacks may still come in another.
    private void settle() {
        manifest.ifPresent(list -> {
            for (RecordName name : list.names()) {
                if (!seen.has(name)) {
                    missing.put(name, evening());
                }
            }
        });
        manifest = Optional.empty();
    }

    private Evening evening() {
        return manifest.map(list -> new Evening(list.event(), list.kiosk())).orElse(NO_BUNDLE);
    }

    void finish() {
        settle();
        missing.forEach((name, evening) -> {
            if (!seen.has(name)) {
                counter.add(evening, new Tally(0, 0, 1));
            }
        });
    }

    People people() {
        return people;
    }

    Purposes purposes() {
        return purposes;
    }

    /// Which of the records, in the order they are visited, are to be opened again.
    BitSet wanted() {
        return wanted;
    }

    Reconciliation result(int reviewed) {
        return counter.result(people.size(), reviewed, suppressed);
    }
}
