package org.screeningkit.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule of a kit, as the table `rules.txt`: a change, and the exact lines the check then says.
class KitRulesTest {
    private static final Path TABLE = Path.of("src/test/resources/kits/rules.txt");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @MethodSource("cases")
    void oneChangeIsAnsweredWithExactlyTheseLines(Case rule) throws IOException {
        KitOnDisk kit = KitOnDisk.copyOf("everything", temporary);
        String file = "kit.json";
        String old = "";
        String written = "";
        for (String step : rule.steps()) {
            String rest = step.substring(step.indexOf(' ') + 1);
            switch (step.substring(0, step.indexOf(' '))) {
                case "in" -> file = rest;
                case "-" -> old = text(rest);
                case "delete" -> kit.delete(rest);
                case "write" -> written = rest;
                case "+" -> {
                    if (written.isEmpty()) {
                        kit.replace(file, old, text(rest));
                    } else {
                        kit.write(written, text(rest));
                        written = "";
                    }
                }
                default -> throw new IllegalArgumentException(step);
            }
        }
        List<String> sentences = kit.sentences();
        assertThat(sentences).isEqualTo(rule.expected());
        assertThat(kit.read().showable()).isEqualTo(sentences.stream().noneMatch(line -> line.startsWith("error")));
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (line.startsWith("=== ")) {
                cases.add(new Case(line.substring(4), new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith("! ")) {
                cases.getLast().expected().add(line.substring(2));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                // A bare "+" puts nothing in place of the old text.
                cases.getLast().steps().add(line.equals("+") ? "+ " : line);
            }
        }
        return cases.stream();
    }

    private static String text(String line) {
        return line.replace("\\n", "\n");
    }

    record Case(String title, List<String> steps, List<String> expected) {
        @Override
        public String toString() {
            return title;
        }
    }
}
