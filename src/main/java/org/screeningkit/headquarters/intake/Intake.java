package org.screeningkit.headquarters.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.screeningkit.headquarters.intake.Visitor.Damage;

/// All bundles and folders of one opening, always visited in the same order, so that two passes see the same.
///
/// @param sources bundles, folders full of bundles, outboxes, or whole data folders from a dead laptop's disk
public record Intake(List<Path> sources) {
    /// Ten times a sealed record. A larger file is none.
    static final long MOST_BYTES = 64 * 1024;

    private static final int DEPTH = 6;

    public Intake {
        sources = List.copyOf(sources);
    }

    /// Bytes of everything, for the progress shown.
    public long bytes() {
        long bytes = 0;
        for (Path source : sources) {
            try (Stream<Path> files = Files.walk(source, DEPTH)) {
                for (Path file : files.toList()) {
                    bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
                }
            } catch (IOException | UncheckedIOException _) {
                // Named when it is visited.
            }
        }
        return bytes;
    }

    public void visit(Visitor visitor) {
        for (Path source : sources) {
            if (Files.isDirectory(source)) {
                visitFolder(source, visitor);
            } else {
                Bundle.visit(source, visitor);
            }
        }
    }

    private static void visitFolder(Path folder, Visitor visitor) {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            files = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException _) {
            visitor.damaged(folder, "", Damage.UNREADABLE);
            return;
        }
        visitor.begin(folder);
        for (Path file : files) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".zip")) {
                Bundle.visit(file, visitor);
                visitor.begin(folder);
            } else if (name.contains(".json.age")) {
                visitFile(folder, file, visitor);
            }
        }
    }

    private static void visitFile(Path folder, Path file, Visitor visitor) {
        String entry = folder.relativize(file).toString();
        try {
            if (Files.size(file) > MOST_BYTES && !entry.endsWith("manifest.json.age")) {
                visitor.damaged(folder, entry, Damage.TOO_LARGE);
                return;
            }
            byte[] sealed = Files.readAllBytes(file);
            if (entry.endsWith("manifest.json.age")) {
                visitor.manifest(folder, sealed);
            } else {
                visitor.record(folder, entry, sealed);
            }
        } catch (IOException _) {
            visitor.damaged(folder, entry, Damage.UNREADABLE);
        }
    }
}
