package org.screeningkit.headquarters.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.screeningkit.headquarters.Opening;
import org.screeningkit.headquarters.Reconciliation;
import org.screeningkit.headquarters.intake.Intake;
import org.screeningkit.headquarters.keys.SecretKeys;
import org.screeningkit.headquarters.merge.Suppression;
import org.screeningkit.headquarters.output.Flavour;
import org.screeningkit.headquarters.output.Output;
import org.screeningkit.outbox.files.DurableFiles;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

/// What any version of the program ever left on a disk, this one opens: bundles, a bare outbox, keys plain, locked and
/// post-quantum.
class CorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final char[] WORDS = "frozen corpus passphrase".toCharArray();

    @TempDir
    Path folder;

    static Stream<Path> versions() throws IOException {
        try (Stream<Path> versions = Files.list(CORPUS)) {
            List<Path> all = versions.filter(Files::isDirectory).sorted().toList();
            assertThat(all).isNotEmpty();
            return all.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyEarlierVersionIsRead(Path version) throws Exception {
        Path keyFolder = version.resolve("keys");
        SecretKeys keys = key(keyFolder.resolve("demonstration-working.key"))
                .and(key(keyFolder.resolve("post-quantum.key")))
                .and(key(keyFolder.resolve("locked.key.age")));
        Path list = folder.resolve("people.csv");
        Reconciliation result;
        try (Output output = new Output(list, Flavour.PLAIN, DurableFiles.ofThisComputer())) {
            result = new Opening(new Intake(List.of(version)), keys, Suppression.of(List.of()), (_, _, _) -> {})
                    .run(output, Texts.of(Language.ENGLISH));
        }
        assertThat(result.complete()).as("%s", result).isTrue();
        for (String name : List.of("people.csv", "people.consents.csv", "people.report.txt")) {
            assertThat(sorted(folder.resolve(name)))
                    .as(name)
                    .containsExactlyElementsOf(
                            sorted(version.resolve("expected").resolve(name)));
        }
    }

    private static List<String> sorted(Path file) throws IOException {
        return Files.readAllLines(file).stream().sorted().toList();
    }

    private static SecretKeys key(Path file) throws Exception {
        return SecretKeys.read(file, _ -> Optional.of(WORDS));
    }
}
