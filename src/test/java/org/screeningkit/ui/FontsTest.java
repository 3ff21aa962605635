package org.screeningkit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.screeningkit.signup.country.Countries;
import org.screeningkit.signup.country.Country;
import org.screeningkit.text.Language;

/// Every letter the kit shows is in the fonts it carries: a laptop may have none of its own.
class FontsTest {
    private static final Path TEXTS = Path.of("src/main/resources/org/screeningkit/text");
    private static final Path KIT_TEXTS = Path.of("media/love-always-wins/texts");

    @ParameterizedTest
    @CsvSource({
        "en, NotoSans",
        "ru, NotoSans",
        "fr, NotoSans",
        "es, NotoSans",
        "pt, NotoSans",
        "de, NotoSans",
        "it, NotoSans",
        "ar, NotoSansArabic",
        "zh-Hans, NotoSansSC"
    })
    void everyTextOfALanguageIsInItsRegularAndItsBoldFace(String tag, String face) throws Exception {
        Set<Integer> letters = letters(tag);
        assertThat(letters).hasSizeGreaterThan(60);
        assertThat(missing(letters, face + "-Regular")).isEmpty();
        assertThat(missing(letters, face + "-Bold")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "fr", "es", "pt", "de", "it", "ar", "zh-Hans"})
    void everyCountryCanBeWritten(String tag) throws Exception {
        Language language = new Language(tag);
        Set<Integer> letters = letters(Countries.in(language).all().stream().map(Country::name));
        assertThat(missing(letters, face(language) + "-Regular")).isEmpty();
        assertThat(missing(letters, face(language) + "-Bold")).isEmpty();
    }

    @Test
    void namesInRareCharactersCanBeWritten() throws Exception {
        Charset gbk = Charset.forName("GBK");
        Set<Integer> han = new TreeSet<>();
        for (int point = 0x4E00; point <= 0x9FA5; point++) {
            if (gbk.newEncoder().canEncode((char) point)) {
                han.add(point);
            }
        }
        "喆堃淼犇赟骉䶮㛃𬭎𫖯".codePoints().forEach(han::add);
        assertThat(han).hasSizeGreaterThan(20_000);
        assertThat(missing(han, "NotoSansSC-Regular")).isEmpty();
    }

    /// JavaFX on Linux does not put marks where a font's rules say.
    @ParameterizedTest
    @ValueSource(strings = {"NotoSansArabic-Regular", "NotoSansArabic-Bold"})
    void arabicLettersCarryTheirOwnDots(String file) throws Exception {
        Font font = font(file);
        FontRenderContext screen = new FontRenderContext(null, true, true);
        for (char letter : "بتثجخذزشضظغفقنية".toCharArray()) {
            assertThat(font.layoutGlyphVector(screen, new char[] {letter}, 0, 1, Font.LAYOUT_RIGHT_TO_LEFT)
                            .getNumGlyphs())
                    .as(Character.toString(letter))
                    .isEqualTo(1);
        }
    }

    @Test
    void eachFontHasItsLicenceBesideIt() throws IOException {
        for (String licence : List.of("NotoSans", "NotoSansArabic", "NotoSansSC")) {
            assertThat(Files.readString(
                            Path.of("src/main/resources/org/screeningkit/ui/fonts/OFL-" + licence + ".txt")))
                    .contains("SIL OPEN FONT LICENSE Version 1.1");
        }
    }

    private static String face(Language language) {
        return switch (language.tag()) {
            case "ar" -> "NotoSansArabic";
            case "zh-Hans" -> "NotoSansSC";
            default -> "NotoSans";
        };
    }

    private static Set<Integer> letters(String tag) throws IOException {
        String suffix = tag.equals("en") ? "" : "_" + tag.replace('-', '_');
        Stream.Builder<String> sentences = Stream.builder();
        for (String room : List.of("audience", "kiosk", "console", "playback", "outbox")) {
            values(TEXTS.resolve(room + suffix + ".properties")).forEach(sentences);
        }
        Path kit = KIT_TEXTS.resolve(tag + ".properties");
        if (Files.exists(kit)) {
            values(kit).forEach(sentences);
        }
        return letters(sentences.build());
    }

    private static Stream<String> values(Path file) throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        return lines.stringPropertyNames().stream().map(lines::getProperty);
    }

    private static Set<Integer> letters(Stream<String> texts) {
        return texts.flatMapToInt(String::codePoints)
                .filter(point -> !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> missing(Set<Integer> letters, String file) throws Exception {
        Font font = font(file);
        return letters.stream()
                .filter(point -> !font.canDisplay(point))
                .map(Character::toString)
                .toList();
    }

    private static Font font(String file) throws Exception {
        try (InputStream stream = Objects.requireNonNull(Theme.class.getResourceAsStream("fonts/" + file + ".ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        }
    }
}
