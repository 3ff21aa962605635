package org.screeningkit.text;

import java.util.Locale;
import java.util.Set;

/// A language of the kit, named by its BCP 47 tag (`en`, `ar`, `zh-Hans`).
public record Language(String tag) {
    /// The language every text exists in, and the one shown where another is missing.
    public static final Language ENGLISH = new Language("en");

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    /// @throws IllegalArgumentException when the tag is not well-formed BCP 47
    public Language {
        if (Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public boolean rightToLeft() {
        return RIGHT_TO_LEFT.contains(locale().getLanguage());
    }

    /// The language's own name for itself, as shown on the language buttons. The locale data of the JDK puts the script
    /// of Chinese in brackets behind it; its readers put it in front.
    public String endonym() {
        return switch (tag) {
            case "zh-Hans" -> "简体中文";
            case "zh-Hant" -> "繁體中文";
            default -> capitalised(locale().getDisplayName(locale()));
        };
    }

    private String capitalised(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(locale()) + name.substring(first);
    }

    @Override
    public String toString() {
        return tag;
    }
}
