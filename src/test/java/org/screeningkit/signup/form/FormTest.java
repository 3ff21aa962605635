package org.screeningkit.signup.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.signup.Draft;
import org.screeningkit.signup.Draft.Answer;
import org.screeningkit.signup.Field;
import org.screeningkit.signup.Purpose;
import org.screeningkit.signup.SignUpOffer;

class FormTest {
    private static final SignUpOffer PLAIN = offer(false, false);
    private final Draft draft = new Draft();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YES | YES | CHOICES NAME EMAIL COUNTRY CHECK
            YES | NO  | CHOICES NAME EMAIL COUNTRY CHECK
            NO  | YES | CHOICES EMAIL CHECK
            NO  | NO  | CHOICES
            """)
    void onlyThePagesAPurposeNeedsAreAsked(Answer petition, Answer updates, String pages) {
        draft.choose("petition", petition);
        draft.choose("updates", updates);
        assertThat(PageOrder.of(PLAIN, draft).pages()).extracting(Page::name).containsExactly(pages.split(" "));
    }

    @Test
    void optionalFieldsAreAskedWhereTheKitTurnsThemOn() {
        draft.choose("petition", Answer.YES);
        SignUpOffer offer = offer(true, true);
        assertThat(PageOrder.of(offer, draft).pages())
                .containsExactly(
                        Page.CHOICES, Page.NAME, Page.EMAIL, Page.COUNTRY, Page.POSTAL_CODE, Page.PHONE, Page.CHECK);
        draft.type(Field.COUNTRY, "undisclosed");
        assertThat(PageOrder.of(offer, draft).pages()).doesNotContain(Page.POSTAL_CODE);
    }

    @Test
    void stepsFollowEachOtherAndEndWhereTheyEnd() {
        draft.choose("updates", Answer.YES);
        PageOrder order = PageOrder.of(PLAIN, draft);
        assertThat(order.steps()).isEqualTo(3);
        assertThat(order.step(Page.EMAIL)).isEqualTo(2);
        assertThat(order.after(Page.CHOICES)).isEqualTo(Page.EMAIL);
        assertThat(order.before(Page.CHECK)).isEqualTo(Page.EMAIL);
        assertThat(order.after(Page.CHECK)).isEqualTo(Page.CHECK);
        assertThat(order.before(Page.CHOICES)).isEqualTo(Page.CHOICES);
    }

    @Test
    void everyQuestionOfTheFirstPageWantsAnAnswer() {
        assertThat(keys(Page.CHOICES))
                .containsExactly(
                        "kiosk.purpose.petition.missing", "kiosk.purpose.updates.missing", "kiosk.age.missing");
        draft.choose("petition", Answer.NO);
        draft.choose("updates", Answer.NO);
        draft.oldEnough(Answer.NO);
        assertThat(keys(Page.CHOICES)).isEmpty();
    }

    @Test
    void aQuestionIsAskedOnceForTheSameText() {
        draft.type(Field.EMAIL, "anna@gamil.com");
        assertThat(keys(Page.EMAIL)).containsExactly("kiosk.email.meant");
        draft.accept(Field.EMAIL);
        assertThat(keys(Page.EMAIL)).isEmpty();
        draft.type(Field.EMAIL, "anna@gmial.com");
        assertThat(keys(Page.EMAIL)).containsExactly("kiosk.email.meant");
    }

    @Test
    void aRefusalCannotBeAccepted() {
        draft.type(Field.EMAIL, "anna");
        draft.accept(Field.EMAIL);
        assertThat(keys(Page.EMAIL)).containsExactly("kiosk.email.format");
    }

    @Test
    void preferNotToSayIsAnAnswer() {
        assertThat(keys(Page.COUNTRY)).containsExactly("kiosk.country.missing");
        draft.type(Field.COUNTRY, "undisclosed");
        assertThat(keys(Page.COUNTRY)).isEmpty();
    }

    @Test
    void eachChosenPurposeWantsItsOwnTick() {
        draft.choose("petition", Answer.YES);
        draft.choose("updates", Answer.YES);
        draft.agree("updates", true);
        assertThat(keys(Page.CHECK)).containsExactly("kiosk.purpose.petition.untick");
        draft.choose("petition", Answer.NO);
        assertThat(keys(Page.CHECK)).isEmpty();
        draft.choose("updates", Answer.NO);
        assertThat(draft.agrees("updates")).isFalse();
    }

    @Test
    void aPhoneNumberWantsItsOwnConsentAndNoNumberWantsNone() {
        draft.choose("updates", Answer.YES);
        assertThat(FormCheck.consents(offer(false, true), draft)).containsExactly("updates");
        draft.type(Field.PHONE, "+33 6 12 34 56 78");
        assertThat(FormCheck.consents(offer(false, true), draft)).containsExactly("updates", "phone");
        assertThat(FormCheck.consents(PLAIN, draft)).containsExactly("updates");
    }

    private List<String> keys(Page page) {
        return FormCheck.of(page, PLAIN, draft).stream()
                .map(problem -> problem.finding().key())
                .toList();
    }

    private static SignUpOffer offer(boolean postalCode, boolean phone) {
        return new SignUpOffer(
                16,
                postalCode,
                phone,
                30,
                "notice",
                "2026-11",
                List.of(
                        new Purpose(
                                "petition", true, Set.of(Field.NAME, Field.EMAIL, Field.COUNTRY), "2026-11", Map.of()),
                        new Purpose("updates", true, Set.of(Field.EMAIL), "2026-11", Map.of())));
    }
}
