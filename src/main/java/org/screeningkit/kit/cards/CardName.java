package org.screeningkit.kit.cards;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screeningkit.kit.Fault;
import org.screeningkit.kit.LanguageTag;
import org.screeningkit.text.Language;

/// What the name of a card's file says: `30-gold.en.md` is the card `gold`, in English, at place 30.
///
/// @param card number and name, the same in every language of the card
record CardName(int number, String card, Language language) {
    private static final Pattern NAME = Pattern.compile("((\\d{1,4})-[^.]+)\\.([^.]+)\\.md");

    static CardName parse(String file) throws Fault {
        Matcher parts = NAME.matcher(file);
        if (!parts.matches()) {
            throw Fault.of("check.card.name", Map.of());
        }
        return new CardName(Integer.parseInt(parts.group(2)), parts.group(1), LanguageTag.read(parts.group(3)));
    }
}
