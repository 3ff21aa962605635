package org.screeningkit.headquarters.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.screeningkit.handover.HandOver;
import org.screeningkit.handover.Occasion;
import org.screeningkit.headquarters.keys.KeyCeremony;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.OutboxFolders;
import org.screeningkit.outbox.OutboxOpener;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.age.Recipients;
import org.screeningkit.outbox.files.DurableFiles;
import org.screeningkit.outbox.hybrid.HybridIdentity;
import org.screeningkit.signup.record.Consent;
import org.screeningkit.signup.record.Origin;
import org.screeningkit.signup.record.Person;
import org.screeningkit.signup.record.SealedForm;
import org.screeningkit.signup.record.SignUpRecord;

/// Writes what this version of the program leaves behind, once, into a new folder of the corpus. A folder that is there
/// is never written again: it stands for laptops and sticks out in the world. The people are made up.
final class FreezeCorpus {
    private static final Recipients DEMONSTRATION = new Recipients(
            Recipients.Type.X25519,
            "age1vdwsvkdn74cnfereap37cc2jmdm3z408km2stpjsqttz6tmspdnqf3xvpl",
            "age1lv67kel7wzxs8gct8caaadqcsjqshzudpd0du7md0wp7wcxwkgaqfu0rf4");
    private static final DurableFiles FILES = DurableFiles.ofThisComputer();

    private FreezeCorpus() {}

    public static void main(String[] arguments) throws Exception {
        Path corpus = Files.createDirectory(Path.of(arguments[0]));
        Path keys = Files.createDirectory(corpus.resolve("keys"));
        Files.writeString(
                keys.resolve("demonstration-working.key"),
                "AGE-SECRET-KEY-1FARW0P4Z60E6R4QLJLV886ST0RKSR8SE9HC7CG24RKWR3XM2QNYSEFNDRF\n");
        Path work = Files.createTempDirectory("freeze");

        laptop(work.resolve("first"), DEMONSTRATION, corpus, "0a1b2c3d", people());
        HybridIdentity working = HybridIdentity.made();
        Files.writeString(keys.resolve("post-quantum.key"), working.secret() + "\n");
        Recipients hybrid = new Recipients(
                Recipients.Type.MLKEM768X25519,
                working.recipient(),
                HybridIdentity.made().recipient());
        laptop(work.resolve("second"), hybrid, corpus, "4e5f6071", List.of(person("Late Owl", "owl@example.org")));

        char[] words = "frozen corpus passphrase".toCharArray();
        Path made = work.resolve("keys");
        Recipients locked = new KeyCeremony(FILES).make(made, Recipients.Type.X25519, words, words);
        Files.copy(made.resolve("working.key.age"), keys.resolve("locked.key.age"));
        OutboxFolders third = new OutboxFolders(work.resolve("third"));
        commit(third, locked, "8293a4b5", List.of(person("Kai", "kai@example.org")));
        copy(third.outbox(), Files.createDirectories(corpus.resolve("bare-outbox")));
    }

    private static void laptop(Path data, Recipients recipients, Path corpus, String kiosk, List<Person> people)
            throws Exception {
        OutboxFolders folders = new OutboxFolders(data);
        commit(folders, recipients, kiosk, people);
        Occasion occasion = new Occasion(
                "kla-03",
                "love-always-wins",
                "0".repeat(64),
                Optional.empty(),
                "kla-03",
                kiosk,
                Instant.parse("2026-11-22T21:10:00Z"),
                0);
        new HandOver(folders, AgeSealer.to(recipients), FILES).write(corpus, occasion, (_, _, _) -> {});
    }

    private static void commit(OutboxFolders folders, Recipients recipients, String kiosk, List<Person> people)
            throws Exception {
        Outbox outbox = OutboxOpener.open(folders.data(), AgeSealer.to(recipients), FILES, 1_024);
        for (int number = 1; number <= people.size(); number++) {
            outbox.commit(SealedForm.write(new SignUpRecord(
                    kiosk + "%024x".formatted(number),
                    new Origin("love-always-wins", "0".repeat(64), "kla-03", kiosk, number),
                    Instant.parse("2026-11-22T19:41:00Z").plusSeconds(60L * number),
                    "en",
                    people.get(number - 1),
                    List.of(
                            new Consent("petition", "2026-11", "en", "1".repeat(64)),
                            new Consent("notice", "2026-11", "en", "2".repeat(64))))));
        }
    }

    private static List<Person> people() {
        List<Person> people = new ArrayList<>();
        people.add(person("Zoë 🏅", "zoe@example.org"));
        people.add(person("نور الهدى", "nour@example.org"));
        people.add(person("李小龍", "li@例え.example"));
        people.add(person("x".repeat(200), "long@example.org"));
        people.add(person("Zoë Again", "ZOE@example.org"));
        people.add(new Person(
                Optional.of("Ona \"Q\", =1+1"),
                Optional.of("ona@example.org"),
                Optional.of("undisclosed"),
                Optional.of("SW1A 1AA"),
                Optional.of("+256 700 000000"),
                Optional.of("+256700000000")));
        people.add(Person.of("only@example.org"));
        return people;
    }

    private static Person person(String name, String email) {
        return new Person(
                Optional.of(name),
                Optional.of(email),
                Optional.of("UG"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
