package org.screeningkit.headquarters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screeningkit.handover.HandOver;
import org.screeningkit.handover.HandOverFailure;
import org.screeningkit.handover.Occasion;
import org.screeningkit.handover.VerifiedBundle;
import org.screeningkit.headquarters.Reconciliation.Damaged;
import org.screeningkit.headquarters.Reconciliation.Evening;
import org.screeningkit.headquarters.Reconciliation.Tally;
import org.screeningkit.headquarters.intake.Intake;
import org.screeningkit.headquarters.intake.Visitor.Damage;
import org.screeningkit.headquarters.keys.SecretKeys;
import org.screeningkit.headquarters.merge.Suppression;
import org.screeningkit.headquarters.output.Flavour;
import org.screeningkit.headquarters.output.Output;
import org.screeningkit.outbox.Copies;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.OutboxFolders;
import org.screeningkit.outbox.Receipt;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.age.TestKeys;
import org.screeningkit.outbox.files.DurableFiles;
import org.screeningkit.signup.record.Consent;
import org.screeningkit.signup.record.Origin;
import org.screeningkit.signup.record.Person;
import org.screeningkit.signup.record.SealedForm;
import org.screeningkit.signup.record.SignUpRecord;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

class OpeningTest {
    private static final Evening KAMPALA = new Evening("kla-03", "0a1b2c3d");
    private static final String SHA = "ab".repeat(32);

    @TempDir
    Path folder;

    private final TestKeys working = TestKeys.made();
    private final TestKeys backup = TestKeys.made();
    private final DurableFiles files = DurableFiles.ofThisComputer();
    private final SecureRandom random = new SecureRandom();
    private OutboxFolders laptop;
    private Outbox outbox;
    private Path stick;
    private SecretKeys keys;
    private int number;

    @BeforeEach
    void aLaptop() throws Exception {
        laptop = new OutboxFolders(folder.resolve("laptop"));
        outbox = Outbox.open(laptop.data(), AgeSealer.to(TestKeys.recipients(working, backup)), Copies.NONE);
        stick = Files.createDirectory(folder.resolve("stick"));
        keys = keys(backup);
    }

    @Test
    void everybodyIsInTheListOnceWithTheirLatestAnswers() throws Exception {
        signUp("Zoë", "Zoe@example.org", "UG", "petition");
        signUp("Zoë N.", "zoe@Example.org", "KE", "petition");
        signUp("", "zoe@example.org", "", "updates");
        signUp("Bo", "bo@example.org", "undisclosed", "petition");
        Reconciliation result = open(List.of(bundle().file()));

        assertThat(result.evenings()).containsExactly(Map.entry(KAMPALA, new Tally(4, 0, 0)));
        assertThat(result.complete()).isTrue();
        assertThat(rows("people.csv"))
                .containsExactlyInAnyOrder("zoe@example.org|Zoë N.|KE|petition updates", "bo@example.org|Bo||petition");
        assertThat(lines("people.consents.csv")).hasSize(5);
        assertThat(Files.readString(folder.resolve("people.report.txt"))).isNotBlank();
    }

    @Test
    void onlyTheOwnerMayReadTheLists() throws Exception {
        signUp("Zoë", "zoe@example.org", "UG", "petition");
        open(List.of(bundle().file()));
        try (Stream<Path> written = Files.list(folder)) {
            List<Path> lists = written.filter(
                            file -> file.getFileName().toString().startsWith("people"))
                    .toList();
            assertThat(lists).hasSize(4);
            for (Path list : lists) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(list)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void bundlesMayComeInAnyOrderOverlapAndComeTwice() throws Exception {
        List<Path> sources = new ArrayList<>();
        for (int evening = 0; evening < 3; evening++) {
            for (int person = 0; person < 5; person++) {
                signUp(
                        "Name " + evening,
                        "person" + person + "@example.org",
                        "UG",
                        evening == 0 ? "petition" : "updates");
            }
            sources.add(bundle().file());
            sources.add(bundle().file());
        }
        sources.add(laptop.outbox());
        open(sources);
        List<String> expected = sorted("people.csv");
        List<String> proofs = sorted("people.consents.csv");
        assertThat(expected).hasSize(6);
        assertThat(proofs).hasSize(16);
        for (int order = 0; order < 5; order++) {
            Collections.shuffle(sources, new Random(order));
            Reconciliation result = open(sources);
            assertThat(sorted("people.csv")).isEqualTo(expected);
            assertThat(sorted("people.consents.csv")).isEqualTo(proofs);
            assertThat(result.complete()).isTrue();
            assertThat(result.evenings().get(KAMPALA).sealed()).isEqualTo(15);
            assertThat(result.evenings().values().stream()
                            .mapToInt(Tally::duplicates)
                            .sum())
                    .isEqualTo(2 * (5 + 10 + 15));
        }
    }

    @Test
    void aDeadLaptopsDiskOpensLikeABundle() throws Exception {
        signUp("Zoë", "zoe@example.org", "UG", "petition");
        assertThat(open(List.of(laptop.data())).people()).isOne();
        assertThat(open(List.of(laptop.outbox())).people()).isOne();
        bundle();
        assertThat(open(List.of(stick)).people()).isOne();
    }

    @Test
    void whatIsListedAndNowhereToBeFoundIsMissing() throws Exception {
        signUp("Zoë", "zoe@example.org", "UG", "petition");
        Receipt lost = signUp("Bo", "bo@example.org", "UG", "petition");
        Path bundle = bundle().file();
        byte[] bytes = Files.readAllBytes(bundle);
        byte[] name = lost.name().hex().getBytes(StandardCharsets.US_ASCII);
        int place = new String(bytes, StandardCharsets.ISO_8859_1)
                .indexOf(lost.name().hex());
        // The record's bytes change, so that the bundle no longer holds what its manifest lists.
        bytes[place + name.length + 2_000] ^= 1;
        Files.write(bundle, bytes);

        Reconciliation result = open(List.of(bundle));
        assertThat(result.evenings()).containsEntry(KAMPALA, new Tally(1, 0, 1));
        assertThat(result.damages())
                .extracting(Damaged::entry, Damaged::why)
                .contains(tuple(lost.name().fileName(), Damage.NOT_OPENED));
        assertThat(result.complete()).isFalse();
        assertThat(open(List.of(bundle, laptop.outbox()))
                        .evenings()
                        .get(KAMPALA)
                        .missing())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 6_000, 12_000})
    void whatComesBeforeTheTearOfABundleIsRescued(int kept) throws Exception {
        for (int person = 0; person < 5; person++) {
            signUp("Zoë", "person" + person + "@example.org", "UG", "petition");
        }
        Path bundle = bundle().file();
        Files.write(bundle, Arrays.copyOf(Files.readAllBytes(bundle), kept));
        Reconciliation result = open(List.of(bundle));
        assertThat(result.damages()).extracting(Damaged::why).contains(Damage.TORN);
        assertThat(result.people()).isGreaterThanOrEqualTo(kept / 3_500 - 1);
    }

    @Test
    void whatIsDamagedIsNamedAndPassedOver() throws Exception {
        signUp("Zoë", "zoe@example.org", "UG", "petition");
        Path folderOfAll = Files.createDirectory(folder.resolve("all"));
        Files.writeString(folderOfAll.resolve("notes.zip"), "not a zip");
        Files.writeString(folderOfAll.resolve("empty.json.age"), "");
        Files.write(folderOfAll.resolve("large.json.age"), new byte[100_000]);
        Files.write(
                folderOfAll.resolve("words.json.age"),
                AgeSealer.to(TestKeys.recipients(working, backup)).seal("words".getBytes(StandardCharsets.UTF_8)));
        Files.write(
                folderOfAll.resolve("later.json.age"),
                AgeSealer.to(TestKeys.recipients(working, backup)).seal("{\"v\":2}".getBytes(StandardCharsets.UTF_8)));
        Files.copy(bundle().file(), folderOfAll.resolve("good.zip"));

        Reconciliation result = open(List.of(folderOfAll, folder.resolve("none")));

        assertThat(result.people()).isOne();
        assertThat(result.damages())
                .extracting(damaged -> damaged.source().getFileName() + "/" + damaged.entry(), Damaged::why)
                .containsExactlyInAnyOrder(
                        tuple("notes.zip/", Damage.TORN),
                        tuple("all/empty.json.age", Damage.NOT_OPENED),
                        tuple("all/large.json.age", Damage.TOO_LARGE),
                        tuple("all/words.json.age", Damage.NOT_A_RECORD),
                        tuple("all/later.json.age", Damage.NEWER_VERSION),
                        tuple("none/", Damage.UNREADABLE));
    }

    @Test
    void recordsOfAnotherKeyNeedThatKeyToo() throws Exception {
        signUp("Zoë", "zoe@example.org", "UG", "petition");
        TestKeys other = TestKeys.made();
        Outbox second = Outbox.open(
                folder.resolve("second"), AgeSealer.to(TestKeys.recipients(other, TestKeys.made())), Copies.NONE);
        second.commit(SealedForm.write(record("Bo", "bo@example.org", "UG", "petition")));
        List<Path> both = List.of(laptop.outbox(), folder.resolve("second"));
        Reconciliation one = open(both);
        assertThat(one.people()).isOne();
        assertThat(one.damages()).extracting(Damaged::why).containsExactly(Damage.NOT_OPENED);
        keys = keys(backup).and(keys(other));
        assertThat(open(both).people()).isEqualTo(2);
    }

    @Test
    void whoWantsToBeLeftOutIsInNoList() throws Exception {
        signUp("Zoë", "zoe@example.org", "UG", "petition");
        Receipt withdrawn = signUp("Bo", "bo@example.org", "UG", "petition");
        signUp("Cy", "cy@example.org", "UG", "petition");
        Suppression wishes =
                Suppression.of(List.of("ZOE@example.org", withdrawn.code().text()));
        Reconciliation result = open(List.of(laptop.outbox()), Flavour.PLAIN, wishes);
        assertThat(result.suppressed()).isEqualTo(2);
        assertThat(result.complete()).isTrue();
        assertThat(rows("people.csv")).containsExactly("cy@example.org|Cy|UG|petition");
        assertThat(String.join("", lines("people.consents.csv"))).doesNotContain("zoe", "bo@");
    }

    @Test
    void aListIsReplacedOnlyByACompleteOne() throws Exception {
        Path list = Files.writeString(folder.resolve("people.csv"), "earlier");
        try (Output output = new Output(list, Flavour.PLAIN, files)) {
            assertThat(output.reviewed()).isZero();
        }
        assertThat(list).hasContent("earlier");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    private Reconciliation open(List<Path> sources) throws IOException {
        return open(sources, Flavour.PLAIN, Suppression.of(List.of()));
    }

    private Reconciliation open(List<Path> sources, Flavour flavour, Suppression wishes) throws IOException {
        try (Output output = new Output(folder.resolve("people.csv"), flavour, files)) {
            return new Opening(new Intake(sources), keys, wishes, (pass, records, bytes) -> {})
                    .run(output, Texts.of(Language.ENGLISH));
        }
    }

    private Receipt signUp(String name, String email, String country, String purpose) throws Exception {
        return outbox.commit(SealedForm.write(record(name, email, country, purpose)));
    }

    private SignUpRecord record(String name, String email, String country, String purpose) {
        number++;
        Person person = new Person(
                Optional.of(name).filter(text -> !text.isEmpty()),
                Optional.of(email),
                Optional.of(country).filter(text -> !text.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new SignUpRecord(
                SignUpRecord.newId(random),
                new Origin("love-always-wins", SHA, "kla-03", "0a1b2c3d", number),
                Instant.parse("2026-11-22T19:00:00Z").plusSeconds(60L * number),
                "en",
                person,
                List.of(new Consent(purpose, "2026-11", "en", SHA)));
    }

    private VerifiedBundle bundle() throws HandOverFailure, Exception {
        return new HandOver(laptop, AgeSealer.to(TestKeys.recipients(working, backup)), files)
                .write(
                        stick,
                        new Occasion(
                                "kla-03",
                                "love-always-wins",
                                SHA,
                                Optional.empty(),
                                "kla-03",
                                "0a1b2c3d",
                                Instant.parse("2026-11-22T21:10:00Z"),
                                0),
                        (step, done, total) -> {});
    }

    private SecretKeys keys(TestKeys made) throws Exception {
        Path file = Files.writeString(folder.resolve("key.txt"), made.secretKey() + "\n");
        SecretKeys read = SecretKeys.read(file, _ -> Optional.empty());
        Files.delete(file);
        return read;
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    private List<String> sorted(String file) throws IOException {
        return lines(file).stream().sorted().toList();
    }

    /// Email, name, country and consents of each person.
    private List<String> rows(String file) throws IOException {
        return lines(file).stream()
                .skip(1)
                .map(line -> line.substring(1, line.length() - 1).split("\",\"", -1))
                .map(cells -> String.join("|", cells[2], cells[3], cells[4], cells[14]))
                .toList();
    }
}
