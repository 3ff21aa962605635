package org.screeningkit.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.screeningkit.kit.KitReading;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

/// A copy of a test kit that a test may spoil.
public record KitOnDisk(Path folder) {
    public static final Path CORPUS = Path.of("src/test/resources/kits/format-1");

    public static KitOnDisk copyOf(String name, Path parent) throws IOException {
        Path source = CORPUS.resolve(name);
        Path target = parent.resolve(name);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
        return new KitOnDisk(target);
    }

    public void replace(String file, String old, String replacement) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text.split(java.util.regex.Pattern.quote(old), -1))
                .as("%s in %s", old, file)
                .hasSize(2);
        Files.writeString(folder.resolve(file), text.replace(old, replacement));
    }

    public void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    public void write(String file, byte[] bytes) throws IOException {
        Files.write(folder.resolve(file), bytes);
    }

    public void delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }

    public KitReading read() {
        return new KitReader(RecordSize.ofSealedForm()).read(folder);
    }

    public List<String> sentences() {
        return read().sentences(Texts.of(Language.ENGLISH));
    }
}
