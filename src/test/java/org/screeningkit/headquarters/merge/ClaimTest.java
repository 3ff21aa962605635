package org.screeningkit.headquarters.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.screeningkit.outbox.RecordName;
import org.screeningkit.outbox.ShortCode;
import org.screeningkit.signup.record.Origin;
import org.screeningkit.signup.record.Person;
import org.screeningkit.signup.record.SignUpRecord;

class ClaimTest {
    private final Random random = new Random(7);

    @Test
    void pickIsAssociativeCommutativeAndIdempotent() {
        for (int round = 0; round < 2_000; round++) {
            Claim a = claim(signUp());
            Claim b = claim(signUp());
            Claim c = claim(signUp());
            assertThat(Claim.pick(a, b)).isEqualTo(Claim.pick(b, a));
            assertThat(Claim.pick(Claim.pick(a, b), c)).isEqualTo(Claim.pick(a, Claim.pick(b, c)));
            assertThat(Claim.pick(a, a)).isEqualTo(a);
        }
    }

    @Test
    void theLatestWinsButWhatItLeavesOutIsNotTakenBack() {
        SignUpRecord petition = signUp("2026-11-22T19:40:00Z", 1, "0", Optional.of("Zoë"), Optional.of("UG"));
        SignUpRecord updates = signUp("2026-11-22T19:41:00Z", 2, "1", Optional.empty(), Optional.empty());
        Claim both = Claim.pick(Claim.of(petition, 1), Claim.of(updates, 2));
        assertThat(both.latest()).isEqualTo(Standing.of(updates));
        assertThat(both.details())
                .isEqualTo(Map.of(Detail.NAME, Standing.of(petition), Detail.COUNTRY, Standing.of(petition)));
        assertThat(both.purposes()).isEqualTo(3);
    }

    @Test
    void tiesAreBrokenByNumberAndThenById() {
        SignUpRecord first = signUp("2026-11-22T19:40:10Z", 1, "f", Optional.empty(), Optional.empty());
        SignUpRecord second = signUp("2026-11-22T19:40:50Z", 2, "0", Optional.empty(), Optional.empty());
        SignUpRecord third = signUp("2026-11-22T19:40:30Z", 2, "f", Optional.empty(), Optional.empty());
        assertThat(Standing.of(first)).isLessThan(Standing.of(second));
        assertThat(Standing.of(second)).isLessThan(Standing.of(third));
    }

    /// The compact table must say the same as plain objects do, in whatever order the sign-ups come.
    @Test
    void theTableSaysWhatPlainObjectsSayInAnyOrder() {
        List<SignUpRecord> signUps = new ArrayList<>();
        for (int person = 0; person < 20_000; person++) {
            signUps.add(signUp());
        }
        Map<MergeKey, Claim> expected = new HashMap<>();
        signUps.forEach(signUp -> expected.merge(MergeKey.of(signUp), claim(signUp), Claim::pick));
        assertThat(expected.values()).anyMatch(claim -> !claim.simple());
        for (int order = 0; order < 3; order++) {
            Collections.shuffle(signUps, random);
            People people = new People();
            signUps.forEach(signUp -> people.add(MergeKey.of(signUp), claim(signUp)));
            signUps.subList(0, 1_000).forEach(signUp -> people.add(MergeKey.of(signUp), claim(signUp)));
            assertThat(people.size()).isEqualTo(expected.size());
            expected.forEach(
                    (key, claim) -> assertThat(people.claim(people.find(key))).isEqualTo(claim));
        }
        assertThat(new People().find(MergeKey.ofEmail("nobody@example.org"))).isEqualTo(-1);
    }

    @Test
    void withoutAnAddressTheTelephoneAndThenTheSignUpItselfIsThePerson() {
        Person phone = new Person(
                Optional.of("Zoë"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("0700"),
                Optional.of("+256700"));
        SignUpRecord one = with(phone, "2026-11-22T19:40:00Z", 1, "0");
        SignUpRecord two = with(phone, "2026-11-22T19:41:00Z", 2, "1");
        assertThat(MergeKey.of(one)).isEqualTo(MergeKey.of(two));
        Person nameless = new Person(
                Optional.of("Zoë"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(MergeKey.of(with(nameless, "2026-11-22T19:40:00Z", 1, "0")))
                .isNotEqualTo(MergeKey.of(with(nameless, "2026-11-22T19:40:00Z", 1, "1")));
    }

    @Test
    void aRecordThatCameByIsKnownAgain() {
        SeenRecords seen = new SeenRecords();
        for (int number = 0; number < 10_000; number++) {
            assertThat(seen.add(name(number))).isTrue();
        }
        for (int number = 0; number < 10_000; number++) {
            assertThat(seen.add(name(number))).isFalse();
        }
        assertThat(seen.has(name(10_000))).isFalse();
        assertThat(seen.size()).isEqualTo(10_000);
    }

    @Test
    void whoeverWantsToBeLeftOutIsFoundByAnyOfThreeMarks() {
        SignUpRecord signUp = signUp("2026-11-22T19:40:00Z", 1, "0", Optional.empty(), Optional.empty());
        MergeKey key = MergeKey.of(signUp);
        RecordName name = name(1);
        ShortCode code = name.code();
        for (String line : List.of(
                " ANNA@example.org ",
                key.hex(),
                key.hex().toUpperCase(Locale.ROOT),
                code.text(),
                "\ufeffanna@example.org")) {
            assertThat(Suppression.of(List.of("# a list", "", line)).covers(name, key))
                    .as(line)
                    .isTrue();
        }
        Suppression other =
                Suppression.of(List.of("bea@example.org", name(2).code().text()));
        assertThat(other.covers(name, key)).isFalse();
        assertThat(other.wrongLines()).isEmpty();
        assertThat(Suppression.of(List.of("anna@example.org", "", "anna")).wrongLines())
                .containsExactly(3);
    }

    private static RecordName name(int number) {
        return RecordName.of(new byte[] {(byte) number, (byte) (number >>> 8)});
    }

    private static Claim claim(SignUpRecord signUp) {
        return Claim.of(signUp, 1 << signUp.origin().number() % 5);
    }

    private SignUpRecord signUp() {
        Person person = new Person(
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of("Zoë"),
                Optional.of("person" + random.nextInt(8_000) + "@example.org"),
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of("UG"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return with(
                person,
                "2026-11-22T19:4" + random.nextInt(10) + ":00Z",
                random.nextInt(5),
                "%x".formatted(random.nextInt(16)));
    }

    private static SignUpRecord signUp(
            String at, int number, String id, Optional<String> name, Optional<String> country) {
        Person person = new Person(
                name, Optional.of("anna@example.org"), country, Optional.empty(), Optional.empty(), Optional.empty());
        return with(person, at, number, id);
    }

    private static SignUpRecord with(Person person, String at, int number, String id) {
        return new SignUpRecord(
                id + "0".repeat(31),
                new Origin("kit", "ab".repeat(32), "kla-03", "0a1b2c3d", number),
                Instant.parse(at),
                "en",
                person,
                List.of());
    }
}
