package org.screeningkit.text;

import java.util.Map;

/// One text in several languages, as kits carry titles and captions of their own.
public record LocalText(Map<Language, String> byLanguage) {
    public static final LocalText EMPTY = new LocalText(Map.of());

    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
    }

    public static LocalText english(String text) {
        return new LocalText(Map.of(Language.ENGLISH, text));
    }

    /// The text in this language, else in English, else in any; empty when there is none at all.
    public String in(Language language) {
        String own = byLanguage.get(language);
        if (own != null) {
            return own;
        }
        String english = byLanguage.get(Language.ENGLISH);
        return english != null
                ? english
                : byLanguage.values().stream().sorted().findFirst().orElse("");
    }
}
