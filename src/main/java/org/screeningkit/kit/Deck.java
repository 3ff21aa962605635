package org.screeningkit.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.screeningkit.text.Language;

/// The talking points of one segment, in order; each card in the languages it was written in.
public record Deck(List<Map<Language, Card>> cards) {
    public Deck {
        cards = cards.stream().map(Map::copyOf).toList();
    }

    /// The card in this language, else in English, else in any.
    public Card card(int index, Language wanted) {
        Card card = cards.get(index).get(language(index, wanted));
        return Objects.requireNonNull(card, "a deck holds no card without a language");
    }

    /// The language in which that card is there: this one, else English, else any.
    public Language language(int index, Language wanted) {
        Set<Language> written = cards.get(index).keySet();
        if (written.contains(wanted)) {
            return wanted;
        }
        return written.contains(Language.ENGLISH)
                ? Language.ENGLISH
                : written.stream().min(Comparator.comparing(Language::tag)).orElse(wanted);
    }

    public int size() {
        return cards.size();
    }
}
