package org.screeningkit.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.screeningkit.signup.SignUpStore.NotSaved;
import org.screeningkit.signup.record.Consent;
import org.screeningkit.signup.record.Origin;
import org.screeningkit.signup.record.SignUpRecord;
import org.screeningkit.text.Language;

class SignUpDeskTest {
    private static final List<Consent> CONSENTS = List.of(Consent.to("petition", "2026-11", "en", "I sign."));
    private static final List<Field> ALL = List.of(Field.values());

    private final FakeStore store = new FakeStore();
    private final SignUpDesk desk = new SignUpDesk(
            store,
            () -> new Origin("kit", "0".repeat(64), "event", "0123abcd", 7),
            () -> Instant.parse("2026-11-22T19:41:37Z"),
            new SecureRandom());

    @Test
    void aRecordHoldsTheCleanedAnswersAskedForAndNothingElse() {
        Draft draft = draft(Map.of(
                Field.NAME, "  Anna   K ",
                Field.EMAIL, " anna@example.com\u200b",
                Field.COUNTRY, "FR",
                Field.POSTAL_CODE, "",
                Field.PHONE, "+٣٣ ٦ ١٢ ٣٤ ٥٦ ٧٨"));
        SignUpRecord record = desk.record(draft, ALL, "", Language.ENGLISH, CONSENTS);
        assertThat(record.person().name()).contains("Anna K");
        assertThat(record.person().email()).contains("anna@example.com");
        assertThat(record.person().postalCode()).isEmpty();
        assertThat(record.person().phone()).contains("+33 6 12 34 56 78");
        assertThat(record.person().phoneE164()).contains("+33612345678");
        assertThat(record.at()).isEqualTo(Instant.parse("2026-11-22T19:41:00Z"));

        SignUpRecord updatesOnly = desk.record(draft, List.of(Field.EMAIL), "", Language.ENGLISH, CONSENTS);
        assertThat(updatesOnly.person().name()).isEmpty();
        assertThat(updatesOnly.person().country()).isEmpty();
        assertThat(updatesOnly.person().phone()).isEmpty();
    }

    @Test
    void theSameRecordIsSavedOnce() throws Exception {
        SignUpRecord record = desk.record(draft(Map.of(Field.EMAIL, "a@b.cc")), ALL, "", Language.ENGLISH, CONSENTS);
        Receipt first = desk.save(record);
        assertThat(desk.save(record)).isEqualTo(first);
        assertThat(store.saved).containsExactly(record);
    }

    @Test
    void aFailedSaveCanBeTriedAgain() throws Exception {
        SignUpRecord record = desk.record(draft(Map.of(Field.EMAIL, "a@b.cc")), ALL, "", Language.ENGLISH, CONSENTS);
        store.failing = true;
        assertThatExceptionOfType(NotSaved.class).isThrownBy(() -> desk.save(record));
        store.failing = false;
        desk.save(record);
        assertThat(store.saved).containsExactly(record);
    }

    @Test
    void anUndoneRecordIsGone() throws Exception {
        SignUpRecord record = desk.record(draft(Map.of(Field.EMAIL, "a@b.cc")), ALL, "", Language.ENGLISH, CONSENTS);
        desk.undo(desk.save(record));
        assertThat(store.saved).isEmpty();
    }

    @Test
    void aWithdrawnRecordIsGoneAndCouldBeSavedAgain() throws Exception {
        SignUpRecord record = desk.record(draft(Map.of(Field.EMAIL, "a@b.cc")), ALL, "", Language.ENGLISH, CONSENTS);
        Receipt receipt = desk.save(record);
        assertThat(desk.withdraw(receipt.code())).isEqualTo(new Withdrawal.Withdrawn(false));
        assertThat(store.saved).isEmpty();
        desk.save(record);
        assertThat(store.saved).containsExactly(record);
    }

    @Test
    void noToStringTellsAboutAPerson() {
        Draft draft = draft(Map.of(Field.NAME, "Anna", Field.EMAIL, "anna@example.com"));
        draft.choose("petition", Draft.Answer.YES);
        SignUpRecord record = desk.record(draft, ALL, "", Language.ENGLISH, CONSENTS);
        assertThat(List.of(draft.toString(), record.toString())).noneMatch(text -> text.contains("nna"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.record(
                        draft(Map.of(Field.NAME, "secret".repeat(50))), ALL, "", Language.ENGLISH, CONSENTS))
                .withMessageContaining("name")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("secret"));
    }

    @Test
    void nothingIsSavedWithoutAConsent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.record(draft(Map.of()), ALL, "", Language.ENGLISH, List.of()));
    }

    @Test
    void aWipedDraftIsUntouched() {
        Draft draft = draft(Map.of(Field.NAME, "Anna"));
        draft.choose("petition", Draft.Answer.YES);
        draft.oldEnough(Draft.Answer.YES);
        draft.agree("petition", true);
        draft.accept(Field.NAME);
        assertThat(draft.untouched()).isFalse();
        draft.wipe();
        assertThat(draft.untouched()).isTrue();
        assertThat(draft.typed(Field.NAME)).isEmpty();
        assertThat(draft.agrees("petition")).isFalse();
    }

    @Test
    void aConsentIsTheFingerprintOfTheSentenceAsShown() {
        // printf 'I sign.' | sha256sum
        assertThat(Consent.to("p", "1", "en", "I sign.").sha256())
                .isEqualTo("9eb83df383ccc5f82d828d1a7547b25c9576820222a7adb05b4b067f00d6ab17");
        assertThat(Consent.to("p", "1", "en", "Zoe\u0308\r\nyes\n").sha256())
                .isEqualTo(Consent.to("p", "1", "en", "Zo\u00eb\nyes").sha256());
    }

    static Draft draft(Map<Field, String> typed) {
        Draft draft = new Draft();
        typed.forEach(draft::type);
        return draft;
    }
}
