package org.screeningkit.kiosk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

/// Every sentence of the kiosk exists in nine languages, with the same places to fill.
class KioskTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "fr", "es", "pt", "de", "it", "ar", "zh_Hans"})
    void keysAndPlaceholdersAgreeWithTheOriginal(String language) throws IOException {
        Properties original = bundle("kiosk");
        Properties translated = bundle("kiosk_" + language);
        assertThat(keys(translated)).isEqualTo(keys(original));
        assertThat(keys(original)).allSatisfy(key -> {
            assertThat(translated.getProperty(key)).as(key).isNotBlank();
            assertThat(places(translated.getProperty(key))).as(key).isEqualTo(places(original.getProperty(key)));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "fr", "es", "pt", "de", "it", "ar", "zh-Hans"})
    void aTranslationIsFoundByItsLanguageAndSaysWhetherItWasReviewed(String tag) {
        Texts texts = Texts.of(new Language(tag));
        assertThat(texts.get("kiosk.continue")).isNotEqualTo("Continue");
        assertThat(texts.get("kiosk.reviewed")).isIn("yes", "no");
    }

    private static Set<String> keys(Properties bundle) {
        return bundle.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("kiosk.endonym."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties bundle(String name) throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(name + ".properties"), name),
                StandardCharsets.UTF_8)) {
            Properties bundle = new Properties();
            bundle.load(reader);
            return bundle;
        }
    }
}
