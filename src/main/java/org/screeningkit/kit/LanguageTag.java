package org.screeningkit.kit;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.screeningkit.text.Language;

/// Reads a language tag as kits write it: in a field, or in the name of a file.
public final class LanguageTag {
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    private LanguageTag() {}

    /// @throws Fault when it is no tag, or one written otherwise than BCP 47 has it (`EN`, `en_GB`, `zh-hans`): two
    ///     spellings of one language would be two languages
    public static Language read(String tag) throws Fault {
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
            boolean known = locale.getLanguage().length() == 3 || TWO_LETTERS.contains(locale.getLanguage());
            if (known && locale.toLanguageTag().equals(tag)) {
                return new Language(tag);
            }
            if (known) {
                throw Fault.of("check.language.spelling", Map.of("tag", tag, "right", locale.toLanguageTag()));
            }
        } catch (IllformedLocaleException _) {
            // Said below in words that name the mend.
        }
        throw Fault.of("check.language.unknown", Map.of("tag", tag));
    }
}
