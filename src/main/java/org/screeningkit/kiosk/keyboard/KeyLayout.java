package org.screeningkit.kiosk.keyboard;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.screeningkit.text.Language;

/// The keys of one alphabet, as its file beside this class lists them. Immutable, any thread.
///
/// @param sign what the key that brings this alphabet up shows
/// @param latin whether its letters are Latin
/// @param layers rows of keys, by layer; empty where the alphabet has no such layer
record KeyLayout(String sign, boolean latin, Map<Layer, List<List<Key>>> layers) {
    private static final int MOST_ROWS = 3;

    /// One key.
    ///
    /// @param shows the sign on it
    /// @param text what it types
    record Key(String shows, String text) {
        private static final String CARRIER = "\u0640";

        /// A mark that stands on a letter is shown on a bare line, which is not typed.
        static Key of(String sign) {
            return new Key(sign, sign.length() > 1 && sign.startsWith(CARRIER) ? sign.substring(1) : sign);
        }

        /// A letter whose capital is two letters, like ß, has none here.
        Key capital() {
            String capital = text.toUpperCase(Locale.ROOT);
            return capital.length() == text.length() && !capital.equals(text) ? Key.of(capital) : this;
        }
    }

    /// What the keys stand for at one time.
    enum Layer {
        LETTERS,
        /// Letters with accents, and those of neighbouring languages.
        MORE,
        RARE,
        SIGNS,
        DIGITS,
        NUMBER
    }

    /// The layout of a language; readers of a language without one, as Chinese, get Latin letters.
    static KeyLayout of(Language language) {
        String tag = language.locale().getLanguage();
        return read(KeyLayout.class.getResource(tag + ".properties") == null ? "en" : tag);
    }

    /// One layout for each other alphabet a person may need, in the order the key brings them up.
    static List<KeyLayout> choices(Language language) {
        KeyLayout own = of(language);
        return Stream.concat(
                        Stream.of(own),
                        Stream.of("en", "ru", "ar")
                                .map(KeyLayout::read)
                                .filter(other -> !other.sign().equals(own.sign())))
                .toList();
    }

    List<List<Key>> rows(Layer layer) {
        return layers.getOrDefault(layer, List.of());
    }

    boolean has(Layer layer) {
        return !rows(layer).isEmpty();
    }

    /// Whether the letters come in two sizes.
    boolean capitals() {
        return rows(Layer.LETTERS).stream()
                .flatMap(List::stream)
                .anyMatch(key -> !key.capital().equals(key));
    }

    private static KeyLayout read(String tag) {
        Properties own = lines(tag);
        Properties latin = lines("latin");
        Properties signs = lines("signs");
        boolean isLatin = Boolean.parseBoolean(own.getProperty("latin", "true"));
        Properties accents = isLatin ? latin : own;
        return new KeyLayout(
                own.getProperty("sign"),
                isLatin,
                Map.of(
                        Layer.LETTERS, rows(own, "letters"),
                        Layer.MORE, rows(accents, "more"),
                        Layer.RARE, rows(accents, "rare"),
                        Layer.SIGNS, rows(signs, "signs"),
                        Layer.DIGITS, rows(signs, "digits"),
                        Layer.NUMBER, rows(signs, "number")));
    }

    private static List<List<Key>> rows(Properties lines, String layer) {
        List<List<Key>> rows = new ArrayList<>();
        for (int row = 1; row <= MOST_ROWS; row++) {
            String keys = lines.getProperty(layer + "." + row, "").strip();
            if (!keys.isEmpty()) {
                rows.add(Stream.of(keys.split(" +", -1)).map(Key::of).toList());
            }
        }
        return List.copyOf(rows);
    }

    private static Properties lines(String name) {
        String file = name + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(KeyLayout.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            Properties lines = new Properties();
            lines.load(reader);
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
