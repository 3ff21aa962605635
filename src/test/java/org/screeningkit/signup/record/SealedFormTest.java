package org.screeningkit.signup.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.age.TestKeys;
import org.screeningkit.signup.record.UnreadableRecord.Reason;

class SealedFormTest {
    private static final String SHA = "ab".repeat(32);
    private static final Consent PETITION = new Consent("petition", "2026-11", "zh-Hans", SHA);
    private static final Consent UPDATES = new Consent("updates", "2026-11", "zh-Hans", SHA);
    private static final Consent NOTICE = new Consent("notice", "2026-11", "zh-Hans", SHA);

    private final SealedFormReader reader = new SealedFormReader();

    @Test
    void keysComeInTheirFixedOrderAndWhatIsAbsentIsLeftOut() {
        assertThat(text(SealedForm.write(full())).strip())
                .isEqualTo("{\"v\":1,\"id\":\"0123456789abcdef0123456789abcdef\",\"kit\":\"love-always-wins\","
                        + "\"kitSha256\":\"" + SHA + "\",\"event\":\"kla-03\",\"kiosk\":\"0a1b2c3d\",\"n\":12,"
                        + "\"at\":\"2026-11-22T19:41Z\",\"lang\":\"zh-Hans\",\"name\":\"Zoë 🏅\","
                        + "\"email\":\"zoe@example.org\",\"country\":\"UG\",\"postalCode\":\"256\","
                        + "\"phone\":\"0700 900982\",\"phoneE164\":\"+256700900982\",\"consents\":[{"
                        + "\"purpose\":\"petition\",\"version\":\"2026-11\",\"lang\":\"zh-Hans\",\"sha256\":\"" + SHA
                        + "\"}]}");
        assertThat(text(SealedForm.write(with(Person.of("zoe@example.org")))))
                .contains("\"lang\":\"zh-Hans\",\"email\":\"zoe@example.org\",\"consents\"");
    }

    @Test
    void whatIsWrittenIsReadBack() throws UnreadableRecord {
        assertThat(reader.read(SealedForm.write(full()))).isEqualTo(full());
        SignUpRecord sparse = with(Person.of("zoe@example.org"));
        assertThat(reader.read(SealedForm.write(sparse))).isEqualTo(sparse);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySealedRecordIsOfOneSizeWhateverTheName(String name) throws Exception {
        byte[] record = SealedForm.write(with(named(name)));
        assertThat(record).hasSize(3_072);
        assertThat(AgeSealer.to(TestKeys.recipients(TestKeys.made(), TestKeys.made()))
                        .seal(record))
                .hasSize(3_370);
        assertThat(reader.read(record).person().name()).contains(name);
    }

    static List<String> names() {
        return List.of(
                "Z",
                "Bo",
                "Wolfeschlegelsteinhausenbergerdorff",
                "\"\\".repeat(100),
                "🏅".repeat(200),
                "👩‍❤️‍💋‍👩",
                "محمد عبد الرحمن",
                "שרה",
                "张伟",
                "e\u0301".repeat(100));
    }

    @Test
    void halfASurrogatePairIsNoReasonToLoseASignUp() throws UnreadableRecord {
        SignUpRecord signUp = with(named("Zo\uD83C"));
        assertThat(reader.read(SealedForm.write(signUp)).person().name()).contains("Zo?");
    }

    @Test
    void theLargestSignUpOfTheFirstKitFits() {
        int worst = SealedForm.worstCase("love-always-wins", List.of(PETITION, UPDATES, NOTICE), "zh-Hans", true, true);
        assertThat(worst).isLessThanOrEqualTo(SealedForm.SIZE);
    }

    /// The bound is honest: a person who fills every field to its brim is exactly as large.
    @Test
    void nobodyNeedsMoreThanTheWorstCase() {
        Person greedy = new Person(
                Optional.of("🏅".repeat(200)),
                Optional.of("\\".repeat(254)),
                Optional.of("undisclosed"),
                Optional.of("🏅".repeat(12)),
                Optional.of("🏅".repeat(20)),
                Optional.of("+123456789012345"));
        SignUpRecord signUp = new SignUpRecord(
                "f".repeat(32),
                new Origin("k", SHA, "🏅".repeat(40), "ffffffff", Integer.MAX_VALUE),
                Instant.EPOCH,
                "zh-Hans",
                greedy,
                List.of(PETITION));
        int used = text(SealedForm.write(signUp)).stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        assertThat(SealedForm.worstCase("k", List.of(PETITION), "zh-Hans", true, true))
                .isEqualTo(used);
    }

    @Test
    void aKitWithTooManyPurposesDoesNotFit() {
        assertThat(SealedForm.worstCase("k", Collections.nCopies(12, PETITION), "en", true, true))
                .isGreaterThan(SealedForm.SIZE);
        SignUpRecord large = new SignUpRecord(
                full().id(), full().origin(), full().at(), "en", full().person(), Collections.nCopies(20, PETITION));
        assertThatThrownBy(() -> SealedForm.write(large))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("zoe");
    }

    @Test
    void unknownKeysArePassedOver() throws UnreadableRecord {
        String later = text(SealedForm.write(full())).replace("\"n\":12", "\"n\":12,\"mood\":{\"a\":[1,null]}");
        assertThat(reader.read(later.getBytes(StandardCharsets.UTF_8))).isEqualTo(full());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"v":2}               | NEWER_VERSION
            {"v":"1"}             | NOT_A_RECORD
            {}                    | NOT_A_RECORD
            []                    | NOT_A_RECORD
            canary@example.org    | NOT_A_RECORD
            {"v":1,"id":"canary"} | FIELD_OUT_OF_SHAPE
            """)
    void whatIsNoRecordIsNamedWithoutQuotingIt(String json, Reason reason) {
        UnreadableRecord refusal =
                catchThrowableOfType(UnreadableRecord.class, () -> reader.read(json.getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal).hasNoCause().message().doesNotContain("canary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zo\u0007", "Zo\n", "x"})
    void whatDoesNotFitAFieldIsRefusedWithoutQuotingIt(String name) {
        String typed = name.equals("x") ? "x".repeat(201) : name;
        assertThatThrownBy(() -> named(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the field name does not fit a record");
    }

    @Test
    void nothingOfThePersonIsPrinted() {
        String printed = full() + " " + full().person() + " " + Optional.of(full()) + " " + List.of(full().person());
        assertThat(printed).doesNotContain("Zo", "zoe", "example.org", "UG", "256", "2026", "0123456789abcdef");
    }

    @Test
    void idsDiffer() {
        SecureRandom random = new SecureRandom();
        assertThat(SignUpRecord.newId(random)).matches("[0-9a-f]{32}").isNotEqualTo(SignUpRecord.newId(random));
    }

    private static SignUpRecord full() {
        return with(new Person(
                Optional.of("Zoë 🏅"),
                Optional.of("zoe@example.org"),
                Optional.of("UG"),
                Optional.of("256"),
                Optional.of("0700 900982"),
                Optional.of("+256700900982")));
    }

    private static Person named(String name) {
        return new Person(
                Optional.of(name),
                Optional.of("zoe@example.org"),
                Optional.of("UG"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static SignUpRecord with(Person person) {
        return new SignUpRecord(
                "0123456789abcdef0123456789abcdef",
                new Origin("love-always-wins", SHA, "kla-03", "0a1b2c3d", 12),
                Instant.parse("2026-11-22T19:41:59.5Z"),
                "zh-Hans",
                person,
                List.of(PETITION));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
