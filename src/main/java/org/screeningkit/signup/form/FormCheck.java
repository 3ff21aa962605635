package org.screeningkit.signup.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screeningkit.signup.Draft;
import org.screeningkit.signup.Draft.Answer;
import org.screeningkit.signup.Field;
import org.screeningkit.signup.Purpose;
import org.screeningkit.signup.SignUpOffer;
import org.screeningkit.signup.rules.EmailRule;
import org.screeningkit.signup.rules.Finding;
import org.screeningkit.signup.rules.NameRule;
import org.screeningkit.signup.rules.PhoneRule;
import org.screeningkit.signup.rules.PostalCodeRule;

/// What stands in the way of the next page. Asked when Continue is pressed, never while typing.
public final class FormCheck {
    /// The consent that goes with a phone number, where the kit asks for one.
    public static final String PHONE_CONSENT = "phone";

    private FormCheck() {}

    /// The problems of one page, in the order of the page. What the person was asked about and kept is none.
    public static List<Problem> of(Page page, SignUpOffer offer, Draft draft) {
        return switch (page) {
            case CHOICES -> choices(offer, draft);
            case NAME -> answer(Field.NAME, offer, draft);
            case EMAIL -> answer(Field.EMAIL, offer, draft);
            case COUNTRY -> answer(Field.COUNTRY, offer, draft);
            case POSTAL_CODE -> answer(Field.POSTAL_CODE, offer, draft);
            case PHONE -> answer(Field.PHONE, offer, draft);
            case CHECK -> boxes(offer, draft);
        };
    }

    /// The consents this person is asked to tick.
    public static List<String> consents(SignUpOffer offer, Draft draft) {
        List<String> consents = new ArrayList<>(
                PageOrder.chosen(offer, draft).stream().map(Purpose::id).toList());
        if (PageOrder.asked(offer, draft).contains(Field.PHONE)
                && !draft.typed(Field.PHONE).isBlank()) {
            consents.add(PHONE_CONSENT);
        }
        return consents;
    }

    private static List<Problem> choices(SignUpOffer offer, Draft draft) {
        List<Problem> problems = new ArrayList<>();
        for (Purpose purpose : offer.purposes()) {
            if (draft.choice(purpose.id()) == Answer.NONE) {
                problems.add(
                        refused(new Problem.Place.Choice(purpose.id()), "kiosk.purpose." + purpose.id() + ".missing"));
            }
        }
        if (draft.oldEnough() == Answer.NONE) {
            problems.add(refused(new Problem.Place.Age(), "kiosk.age.missing"));
        }
        return problems;
    }

    private static List<Problem> answer(Field field, SignUpOffer offer, Draft draft) {
        String typed = draft.typed(field);
        Optional<Finding> finding = switch (field) {
            case NAME -> NameRule.check(typed);
            case EMAIL -> EmailRule.check(typed);
            case COUNTRY -> country(typed);
            case POSTAL_CODE -> PostalCodeRule.check(typed);
            case PHONE -> PhoneRule.check(typed, offer.regionOf(draft));
        };
        return finding.filter(found -> found.refused() || !draft.accepted(field))
                .map(found -> List.of(new Problem(new Problem.Place.Answer(field), found)))
                .orElse(List.of());
    }

    private static Optional<Finding> country(String code) {
        return code.isEmpty()
                ? Optional.of(new Finding(true, "kiosk.country.missing", Map.of(), Optional.empty()))
                : Optional.empty();
    }

    private static List<Problem> boxes(SignUpOffer offer, Draft draft) {
        return consents(offer, draft).stream()
                .filter(consent -> !draft.agrees(consent))
                .map(consent -> refused(new Problem.Place.Box(consent), "kiosk.purpose." + consent + ".untick"))
                .toList();
    }

    private static Problem refused(Problem.Place place, String key) {
        return new Problem(place, new Finding(true, key, Map.of(), Optional.empty()));
    }
}
