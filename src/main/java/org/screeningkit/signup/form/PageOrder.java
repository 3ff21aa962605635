package org.screeningkit.signup.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.screeningkit.signup.Draft;
import org.screeningkit.signup.Draft.Answer;
import org.screeningkit.signup.Field;
import org.screeningkit.signup.Purpose;
import org.screeningkit.signup.SignUpOffer;

/// The pages these answers call for, in order: only what the chosen purposes need is asked.
public record PageOrder(List<Page> pages) {
    public PageOrder {
        pages = List.copyOf(pages);
    }

    public static PageOrder of(SignUpOffer offer, Draft draft) {
        Set<Field> asked = EnumSet.noneOf(Field.class);
        asked.addAll(asked(offer, draft));
        List<Page> pages = new ArrayList<>();
        pages.add(Page.CHOICES);
        if (!asked.isEmpty()) {
            asked.forEach(field -> pages.add(page(field)));
            pages.add(Page.CHECK);
        }
        return new PageOrder(pages);
    }

    /// The fields asked of this person. A postal code is asked only where it can say more than the country does.
    public static List<Field> asked(SignUpOffer offer, Draft draft) {
        Set<Field> asked = EnumSet.noneOf(Field.class);
        chosen(offer, draft).forEach(purpose -> asked.addAll(purpose.needs()));
        if (offer.phone() && !asked.isEmpty()) {
            asked.add(Field.PHONE);
        }
        if (offer.postalCode() && asked.contains(Field.COUNTRY)) {
            asked.add(Field.POSTAL_CODE);
        }
        String country = draft.typed(Field.COUNTRY);
        if (country.equals("undisclosed") || country.equals("other")) {
            asked.remove(Field.POSTAL_CODE);
        }
        return List.copyOf(asked);
    }

    /// The purposes the person said yes to.
    public static List<Purpose> chosen(SignUpOffer offer, Draft draft) {
        return offer.purposes().stream()
                .filter(purpose -> draft.choice(purpose.id()) == Answer.YES)
                .toList();
    }

    public static Page page(Field field) {
        return switch (field) {
            case NAME -> Page.NAME;
            case EMAIL -> Page.EMAIL;
            case COUNTRY -> Page.COUNTRY;
            case POSTAL_CODE -> Page.POSTAL_CODE;
            case PHONE -> Page.PHONE;
        };
    }

    /// From 1.
    public int step(Page page) {
        return pages.indexOf(page) + 1;
    }

    public int steps() {
        return pages.size();
    }

    /// The page after this one; the last page is its own successor.
    public Page after(Page page) {
        return pages.get(Math.min(pages.indexOf(page) + 1, pages.size() - 1));
    }

    public boolean first(Page page) {
        return pages.indexOf(page) == 0;
    }

    /// The page before this one; the first page is its own predecessor.
    public Page before(Page page) {
        return pages.get(Math.max(pages.indexOf(page) - 1, 0));
    }
}
