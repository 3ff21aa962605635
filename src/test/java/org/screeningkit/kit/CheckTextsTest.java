package org.screeningkit.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every sentence of the check is there, used, and says what is wrong and what to do.
class CheckTextsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/screeningkit");
    private static final Path BUNDLE = Path.of("src/main/resources/org/screeningkit/text/check.properties");
    private static final Pattern KEY = Pattern.compile("\"(check\\.[A-Za-z0-9.]+)\"");

    @Test
    void everySentenceThatIsNamedIsWritten() throws IOException {
        assertThat(sentences().stringPropertyNames()).containsAll(namedKeys("kit", "datafolder"));
    }

    @Test
    void everySentenceThatIsWrittenIsNamed() throws IOException {
        Set<String> named = new TreeSet<>(namedKeys("."));
        // Said by whoever starts the program, see InstanceLock.
        named.add("check.data.inUse");
        assertThat(named).containsAll(sentences().stringPropertyNames());
    }

    @Test
    void everySentenceSaysWhatIsWrongAndThenWhatToDo() throws IOException {
        Properties sentences = sentences();
        assertThat(sentences.stringPropertyNames())
                .allSatisfy(
                        key -> assertThat(sentences.getProperty(key)).as(key).matches("[A-Z\"{0-9].+[^.]\\. [A-Z].+"));
    }

    private static Set<String> namedKeys(String... rooms) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String room : rooms) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(room))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    KEY.matcher(Files.readString(file)).results().forEach(match -> keys.add(match.group(1)));
                }
            }
        }
        return keys;
    }

    private static Properties sentences() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLE)) {
            properties.load(reader);
        }
        return properties;
    }
}
