package org.screeningkit.kit;

import java.util.List;
import java.util.Map;
import org.screeningkit.text.Language;

/// The talking points of one segment, in order; each card in the languages it was written in.
public record Deck(List<Map<Language, Card>> cards) {
    public Deck {
        cards = cards.stream().map(Map::copyOf).toList();
    }

    /// The card in this language, else in English, else in any.
    public Card card(int index, Language language) {
        Map<Language, Card> versions = cards.get(index);
        Card own = versions.get(language);
        if (own != null) {
            return own;
        }
        Card english = versions.get(Language.ENGLISH);
        return english != null ? english : versions.values().iterator().next();
    }

    public int size() {
        return cards.size();
    }
}
