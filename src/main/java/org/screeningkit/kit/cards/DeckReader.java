package org.screeningkit.kit.cards;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.screeningkit.kit.Card;
import org.screeningkit.kit.Deck;
import org.screeningkit.kit.Fault;
import org.screeningkit.kit.Findings;
import org.screeningkit.kit.files.KitFolder;
import org.screeningkit.text.Language;

/// Reads one folder of cards, once. A card that cannot be shown is left out and warned about: a talk with eight cards
/// is better than no evening.
public final class DeckReader {
    private final KitFolder kit;
    private final List<Language> languages;
    private final Findings findings;
    private final Map<Language, Set<String>> written = new HashMap<>();

    /// @param languages those the kit promises
    public DeckReader(KitFolder kit, List<Language> languages, Findings findings) {
        this.kit = kit;
        this.languages = languages;
        this.findings = findings;
    }

    /// @param folder its name within the kit
    /// @throws Fault when there is no such folder, or no card in it that can be shown
    public Deck read(String folder) throws Fault {
        CardReader reader = new CardReader(kit, folder);
        Map<String, Map<Language, Card>> cards = new TreeMap<>(inOrder());
        for (String file : kit.names(folder)) {
            if (file.endsWith(".md")) {
                read(reader, file, cards);
            }
        }
        if (cards.isEmpty()) {
            throw Fault.of("check.cards.none", Map.of("file", folder));
        }
        for (Language language : languages) {
            reportMissing(folder, language, cards);
        }
        return new Deck(List.copyOf(cards.values()));
    }

    private void read(CardReader reader, String file, Map<String, Map<Language, Card>> cards) {
        String place = reader.folder() + "/" + file;
        try {
            CardName name = CardName.parse(file);
            if (!languages.isEmpty() && !languages.contains(name.language())) {
                findings.warning(
                        place,
                        Fault.of(
                                "check.card.language",
                                Map.of("language", name.language().tag())));
                return;
            }
            written.computeIfAbsent(name.language(), _ -> new HashSet<>()).add(name.card());
            Card card = reader.read(file);
            cards.computeIfAbsent(name.card(), _ -> new LinkedHashMap<>()).put(name.language(), card);
        } catch (Fault fault) {
            findings.warning(place, fault);
        }
    }

    private void reportMissing(String folder, Language language, Map<String, Map<Language, Card>> cards) {
        Set<String> there = written.getOrDefault(language, Set.of());
        List<String> missing =
                cards.keySet().stream().filter(card -> !there.contains(card)).toList();
        if (!missing.isEmpty()) {
            Map<String, String> values = Map.of(
                    "language", language.tag(),
                    "missing", String.valueOf(missing.size()),
                    "all", String.valueOf(cards.size()),
                    "first", missing.getFirst());
            findings.warning(folder, Fault.of("check.cards.language", values));
        }
    }

    private static Comparator<String> inOrder() {
        return Comparator.comparingInt((String card) -> Integer.parseInt(card.substring(0, card.indexOf('-'))))
                .thenComparing(Comparator.naturalOrder());
    }
}
