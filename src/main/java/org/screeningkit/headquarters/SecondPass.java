package org.screeningkit.headquarters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.screeningkit.headquarters.intake.Visitor;
import org.screeningkit.headquarters.merge.Claim;
import org.screeningkit.headquarters.merge.MergeKey;
import org.screeningkit.headquarters.merge.People;
import org.screeningkit.headquarters.output.ConsentRow;
import org.screeningkit.headquarters.output.Output;
import org.screeningkit.signup.record.Consent;
import org.screeningkit.signup.record.SignUpRecord;

/// Opens the wanted records again, writes each consent's proof, and each person as soon as all that is known of them
/// came by.
final class SecondPass implements Visitor {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Unsealer unsealer;
    private final People people;
    private final Purposes purposes;
    private final BitSet wanted;
    private final Output output;
    private final OpeningProgress progress;
    private final BitSet done = new BitSet();
    private final Map<Integer, Gathering> gatherings = new HashMap<>();
    private int visited;

    SecondPass(Unsealer unsealer, FirstPass first, Output output, OpeningProgress progress) {
        this.unsealer = unsealer;
        this.people = first.people();
        this.purposes = first.purposes();
        this.wanted = first.wanted();
        this.output = output;
        this.progress = progress;
    }

    @Override
    public void begin(Path source) {}

    @Override
    public void manifest(Path source, byte[] sealed) {}

    @Override
    public void damaged(Path source, String entry, Damage why) {}

    @Override
    public void record(Path source, String entry, byte[] sealed) {
        int number = visited++;
        progress.at(OpeningProgress.Pass.WRITING, visited, sealed.length);
        if (wanted.get(number) && unsealer.unseal(sealed) instanceof Unsealed.Opened(SignUpRecord signUp)) {
            try {
                write(signUp);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private void write(SignUpRecord signUp) throws IOException {
        MergeKey key = MergeKey.of(signUp);
        String at = MINUTE.format(signUp.at());
        for (Consent consent : signUp.consents()) {
            output.consent(new ConsentRow(
                    signUp.id(),
                    key.hex(),
                    signUp.person().email().orElse(""),
                    consent.purpose(),
                    consent.version(),
                    consent.language(),
                    consent.sha256(),
                    at,
                    signUp.origin().event(),
                    signUp.origin().kiosk(),
                    signUp.origin().kit()));
        }
        int person = people.find(key);
        if (person >= 0 && !done.get(person)) {
            gather(person, key, signUp);
        }
    }

    private void gather(int person, MergeKey key, SignUpRecord signUp) throws IOException {
        Claim claim = people.claim(person);
        Gathering gathering = gatherings.getOrDefault(person, new Gathering(claim));
        gathering.add(signUp);
        if (gathering.complete()) {
            output.person(gathering.row(key, purposes.names(claim.purposes())));
            gatherings.remove(person);
            done.set(person);
        } else if (gathering.begun()) {
            gatherings.put(person, gathering);
        }
    }

    /// How many people were written.
    int written() {
        return done.cardinality();
    }

    static String minute(SignUpRecord signUp) {
        return MINUTE.format(signUp.at());
    }
}
