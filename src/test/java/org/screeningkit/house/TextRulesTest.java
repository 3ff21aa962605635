package org.screeningkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.screeningkit.text.Reviews;

/// What every bundle of texts keeps to, so that no reader meets a key, a gap, or a name where a sentence should be.
class TextRulesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/screeningkit/text");
    private static final Path SOURCES = Path.of("src/main/java/org/screeningkit");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    /// What the volunteer, the room and the attendees read. The other rooms speak to an organiser at a terminal, in
    /// English.
    private static final List<String> TRANSLATED = List.of("audience", "kiosk", "console", "playback", "outbox");

    /// Keys that the program completes while it runs: with the name of an enum, a row of a table, a field, a purpose.
    private static final Pattern COMPOSED = Pattern.compile("console\\.(key|look|room)\\..*"
            + "|kiosk\\.(ended|purpose)\\..*"
            + "|kiosk\\.[a-z]+\\.(question|short|hint)"
            + "|playback\\.(failure|libvlc)\\..*");

    /// Stands in for a purpose that the program has no sentences for.
    private static final String ANY_PURPOSE = "kiosk.purpose.other";

    /// What a screen reader says, under the key of what is seen.
    private static final String SPOKEN = ".spoken";

    private static final String SOURCE = source();

    @Test
    void theVolunteerAndTheRoomReadEveryLanguage() {
        Set<String> tags = new TreeSet<>(Reviews.ofThisVersion().byTag().keySet());
        tags.remove("en");
        for (String room : TRANSLATED) {
            assertThat(translations().filter(file -> room(file).equals(room)).map(TextRulesTest::tag))
                    .as(room)
                    .containsExactlyInAnyOrderElementsOf(tags);
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationHasTheKeysAndPlaceholdersOfTheEnglish(String file) {
        Map<String, String> english = sentences(room(file) + ".properties");
        Map<String, String> translated = sentences(file);
        assertThat(translated.keySet()).isEqualTo(english.keySet());
        translated.forEach((key, sentence) ->
                assertThat(placeholders(sentence)).as(key).isEqualTo(placeholders(english.get(key))));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationIsSetInItsOwnQuotationMarks(String file) {
        sentences(file)
                .forEach((key, sentence) ->
                        assertThat(sentence).as(key).doesNotContain("\"").doesNotContain("'"));
    }

    @ParameterizedTest
    @MethodSource({"originals", "translations"})
    void everySentenceIsWhole(String file) {
        sentences(file)
                .forEach((key, sentence) ->
                        assertThat(sentence).as(key).isNotBlank().doesNotContain("..."));
    }

    @ParameterizedTest
    @MethodSource("originals")
    void everySentenceIsReadByTheProgram(String file) {
        assertThat(sentences(file).keySet())
                .filteredOn(key -> key.startsWith(room(file) + ".") && !used(key))
                .isEmpty();
    }

    @Test
    void everyKeyInTheProgramHasItsSentence() {
        Set<String> known =
                originals().flatMap(file -> sentences(file).keySet().stream()).collect(Collectors.toSet());
        String rooms = originals().map(TextRulesTest::room).collect(Collectors.joining("|"));
        Pattern literal = Pattern.compile("\"((?:" + rooms + ")\\.[A-Za-z0-9.-]*[A-Za-z0-9])\"");
        List<String> asked = literal.matcher(SOURCE)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(asked)
                .filteredOn(key -> !known.contains(key) && !key.equals(ANY_PURPOSE))
                .isEmpty();
    }

    private static boolean used(String key) {
        return SOURCE.contains('"' + key + '"')
                || key.endsWith(SPOKEN) && used(key.substring(0, key.length() - SPOKEN.length()))
                || COMPOSED.matcher(key).matches();
    }

    private static List<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static String room(String file) {
        return file.replaceFirst("[_.].*", "");
    }

    private static String tag(String file) {
        return file.substring(file.indexOf('_') + 1, file.indexOf('.')).replace('_', '-');
    }

    private static Stream<String> originals() {
        return files().filter(file -> !file.contains("_") && !file.equals("reviewed.properties"));
    }

    private static Stream<String> translations() {
        return files().filter(file -> file.contains("_"));
    }

    private static Stream<String> files() {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> sentences(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
        return sentences;
    }

    private static String source() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
