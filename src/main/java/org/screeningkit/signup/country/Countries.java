package org.screeningkit.signup.country;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.screeningkit.text.Language;

/// The countries in one language, in the order of that language. Names come from CLDR unedited. Immutable, any thread;
/// making one reads several languages' names and takes tens of milliseconds the first time.
public final class Countries {
    /// A place that is not on the list.
    public static final String OTHER = "other";

    /// A full answer: rather not say.
    public static final String UNDISCLOSED = "undisclosed";

    /// Spellings are known in these languages, whatever language the page is in.
    private static final List<Locale> SPELLINGS = Stream.of("en", "ru", "fr", "es", "pt", "de", "it", "ar", "zh-Hans")
            .map(Locale::forLanguageTag)
            .toList();

    private final List<Entry> entries;

    private record Entry(Country country, String name, Set<String> otherNames, Set<String> codes) {}

    private Countries(List<Entry> entries) {
        this.entries = entries;
    }

    /// The same countries, with this one at their head.
    ///
    /// @param code of a country; any other changes nothing
    public Countries first(String code) {
        List<Entry> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparing(entry -> !entry.country().code().equals(code)));
        return new Countries(List.copyOf(ordered));
    }

    public static Countries in(Language language) {
        Locale locale = language.locale();
        Collator alphabet = Collator.getInstance(locale);
        ResourceBundle synonyms = ResourceBundle.getBundle("org.screeningkit.signup.country.synonyms", Locale.ROOT);
        return new Countries(codes().map(code -> entry(code, locale, synonyms))
                .sorted(Comparator.comparing(entry -> entry.country().name(), alphabet))
                .toList());
    }

    public List<Country> all() {
        return entries.stream().map(Entry::country).toList();
    }

    public Optional<Country> withCode(String code) {
        return all().stream().filter(country -> country.code().equals(code)).findFirst();
    }

    /// What the typed letters may be the beginning of, likeliest first; everything when nothing is typed.
    public List<Country> matching(String typed) {
        String sought = Spelling.plain(typed);
        if (sought.isEmpty()) {
            return all();
        }
        List<Country> found = new ArrayList<>();
        for (Closeness closeness : Closeness.values()) {
            entries.stream()
                    .filter(entry -> closeness.holds(entry, sought))
                    .map(Entry::country)
                    .filter(country -> !found.contains(country))
                    .forEach(found::add);
        }
        return found;
    }

    /// The one country these letters fully name, or the only one they can begin.
    public Optional<Country> named(String typed) {
        String sought = Spelling.plain(typed);
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        List<Country> candidates = Stream.of(Closeness.EXACT, Closeness.NAME_BEGINS)
                .map(closeness -> entries.stream()
                        .filter(entry -> closeness.holds(entry, sought))
                        .map(Entry::country)
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> matching(typed));
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    /// From the surest match to the faintest.
    private enum Closeness {
        EXACT,
        NAME_BEGINS,
        WORD_BEGINS,
        OTHER_NAME_BEGINS;

        boolean holds(Entry entry, String sought) {
            return switch (this) {
                case EXACT ->
                    entry.codes().contains(sought)
                            || entry.name().equals(sought)
                            || entry.otherNames().contains(sought);
                case NAME_BEGINS -> entry.name().startsWith(sought);
                case WORD_BEGINS -> entry.name().contains(" " + sought);
                case OTHER_NAME_BEGINS -> entry.otherNames().stream().anyMatch(other -> other.startsWith(sought));
            };
        }
    }

    private static Stream<String> codes() {
        return Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"));
    }

    private static Entry entry(String code, Locale locale, ResourceBundle synonyms) {
        Locale place = Locale.of("", code);
        String name = place.getDisplayCountry(locale);
        Set<String> others = new LinkedHashSet<>();
        SPELLINGS.forEach(language -> others.add(Spelling.plain(place.getDisplayCountry(language))));
        if (synonyms.containsKey(code)) {
            for (String synonym : synonyms.getString(code).split(",", -1)) {
                others.add(Spelling.plain(synonym));
            }
        }
        Set<String> codes = code.equals("XK")
                ? Set.of("xk", "xkx")
                : Set.of(code.toLowerCase(Locale.ROOT), place.getISO3Country().toLowerCase(Locale.ROOT));
        return new Entry(new Country(code, name), Spelling.plain(name), Set.copyOf(others), codes);
    }
}
