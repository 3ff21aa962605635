package org.screeningkit.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/// Every sentence in one language. A kit's own sentence wins over the program's; what is missing in the language is
/// shown in English. Any thread.
public final class Texts {
    /// One bundle a room; keys begin with the room's name.
    static final List<String> ROOMS = List.of(
            "audience", "kiosk", "console", "check", "command", "playback", "outbox", "handover", "headquarters");

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final Map<Language, Map<String, String>> kitTexts;
    private final List<ResourceBundle> bundles;

    private Texts(Language language, Map<Language, Map<String, String>> kitTexts) {
        this.language = language;
        this.kitTexts = kitTexts;
        Locale locale = language.equals(Language.ENGLISH) ? Locale.ROOT : language.locale();
        this.bundles = ROOMS.stream()
                .map(room -> ResourceBundle.getBundle("org.screeningkit.text." + room, locale, EXACT))
                .toList();
    }

    public static Texts of(Language language) {
        return new Texts(language, Map.of());
    }

    /// @param kitTexts the kit's own sentences, by language and key
    public static Texts of(Language language, Map<Language, Map<String, String>> kitTexts) {
        return new Texts(language, kitTexts);
    }

    public Texts in(Language other) {
        return new Texts(other, kitTexts);
    }

    public Language language() {
        return language;
    }

    /// The sentence, or the key itself where nobody wrote one: a wrong key must not end an evening.
    public String get(String key) {
        return find(key).orElse(key);
    }

    /// The sentence where somebody wrote one: the kit's, else the program's, else the kit's English.
    public Optional<String> find(String key) {
        return Optional.ofNullable(kitTexts.getOrDefault(language, Map.of()).get(key))
                .or(() -> bundles.stream()
                        .filter(bundle -> bundle.containsKey(key))
                        .map(bundle -> bundle.getString(key))
                        .findFirst())
                .or(() -> Optional.ofNullable(
                        kitTexts.getOrDefault(Language.ENGLISH, Map.of()).get(key)));
    }

    /// The sentence with each `{name}` replaced by its value.
    public String get(String key, Map<String, ?> values) {
        String sentence = get(key);
        for (Map.Entry<String, ?> value : values.entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return sentence;
    }
}
