package org.screeningkit.outbox.proof;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.screeningkit.outbox.RecordName;
import org.screeningkit.outbox.age.Recipients;
import org.screeningkit.signup.record.Origin;
import org.screeningkit.signup.record.Person;
import org.screeningkit.signup.record.SealedForm;
import org.screeningkit.signup.record.SealedFormReader;
import org.screeningkit.signup.record.SignUpRecord;
import org.screeningkit.signup.record.UnreadableRecord;

/// What is committed, and how it is found again: by really opening it with the published demonstration key.
final class Evidence {
    static final Recipients RECIPIENTS = new Recipients(
            Recipients.Type.X25519,
            "age1vdwsvkdn74cnfereap37cc2jmdm3z408km2stpjsqttz6tmspdnqf3xvpl",
            "age1lv67kel7wzxs8gct8caaadqcsjqshzudpd0du7md0wp7wcxwkgaqfu0rf4");

    /// Published with the demonstration kit; it protects nothing.
    static final String KEY = "AGE-SECRET-KEY-1FARW0P4Z60E6R4QLJLV886ST0RKSR8SE9HC7CG24RKWR3XM2QNYSEFNDRF";

    static final String NAME = "Kanarienvogel-Zwölf 🐤";
    static final String EMAIL = "canary-4711@proof.example";

    private Evidence() {}

    static byte[] plaintext(int number) {
        return SealedForm.write(new SignUpRecord(
                "%032x".formatted(number),
                new Origin("proof", "0".repeat(64), "proof", "0a1b2c3d", number),
                Instant.parse("2026-11-22T19:41:00Z"),
                "en",
                new Person(
                        Optional.of(NAME),
                        Optional.of(EMAIL),
                        Optional.of("UG"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of()));
    }

    static byte[] open(byte[] sealed) throws GeneralSecurityException {
        try (ReadableByteChannel channel = new StandardDecryptingChannelFactory()
                .newDecryptingChannel(
                        Channels.newChannel(new ByteArrayInputStream(sealed)),
                        List.of(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(KEY)))) {
            return Channels.newInputStream(channel).readAllBytes();
        } catch (IOException | RuntimeException damaged) {
            throw new GeneralSecurityException("damaged", damaged);
        }
    }

    /// Looks for every acknowledged record and opens it.
    static Row judge(String trial, Path outbox, List<Ack> acknowledged, String remark) {
        int lost = 0;
        int unreadable = 0;
        for (Ack ack : acknowledged) {
            Path file = outbox.resolve(ack.name().fileName());
            if (!Files.exists(file)) {
                lost++;
            } else if (!readable(file, ack)) {
                unreadable++;
            }
        }
        return new Row(trial, acknowledged.size(), lost, unreadable, remark);
    }

    private static boolean readable(Path file, Ack ack) {
        try {
            byte[] sealed = Files.readAllBytes(file);
            SignUpRecord signUp = new SealedFormReader().read(open(sealed));
            return ack.name().proves(sealed)
                    && signUp.origin().number() == ack.number()
                    && signUp.person().email().equals(Optional.of(EMAIL));
        } catch (IOException | GeneralSecurityException | UnreadableRecord _) {
            return false;
        }
    }

    /// A line that a committing program prints only after `commit` returned.
    record Ack(RecordName name, int number) {
        static Ack of(String line) {
            String[] words = line.split(" ");
            return new Ack(new RecordName(words[1]), Integer.parseInt(words[2]));
        }
    }

    /// One line of the table.
    record Row(String trial, int acknowledged, int lost, int unreadable, String remark) {
        Row plus(Row other) {
            return new Row(
                    trial, acknowledged + other.acknowledged, lost + other.lost, unreadable + other.unreadable, remark);
        }

        Row saying(String other) {
            return new Row(trial, acknowledged, lost, unreadable, other);
        }

        static Row skipped(String trial, String reason) {
            return new Row(trial, 0, 0, 0, "SKIPPED: " + reason);
        }

        boolean good() {
            return lost == 0 && unreadable == 0;
        }
    }
}
