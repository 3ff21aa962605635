package org.screeningkit.kit.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.screeningkit.kit.Fault;

/// The folder of a kit. Names in it are relative, with `/`, lead nowhere else and pass through no link, so that a kit
/// which works on its maker's laptop works on every other, and a kit from a stranger reads no file of this laptop.
///
/// @param root absolute
public record KitFolder(Path root) {
    /// @throws Fault when there is no folder
    public static KitFolder open(Path folder) throws Fault {
        if (!Files.exists(folder)) {
            throw Fault.of("check.folder.missing");
        }
        if (!Files.isDirectory(folder)) {
            throw Fault.of("check.folder.file");
        }
        if (!Files.isReadable(folder)) {
            throw Fault.of("check.folder.locked");
        }
        return new KitFolder(folder.toAbsolutePath().normalize());
    }

    /// @return an existing, readable file that is not empty
    public Path file(String name) throws Fault {
        Path file = existing(name);
        if (!Files.isRegularFile(file)) {
            throw Fault.of("check.file.folder", Map.of("file", name));
        }
        if (!Files.isReadable(file)) {
            throw Fault.of("check.file.locked", Map.of("file", name));
        }
        if (size(file) == 0) {
            throw Fault.of("check.file.empty", Map.of("file", name));
        }
        return file;
    }

    public Path folder(String name) throws Fault {
        Path folder = existing(name);
        if (!Files.isDirectory(folder)) {
            throw Fault.of("check.file.noFolder", Map.of("file", name));
        }
        return folder;
    }

    /// The names of the files directly in a folder, in alphabetical order.
    public List<String> names(String folder) throws Fault {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException _) {
            throw Fault.of("check.file.locked", Map.of("file", folder));
        }
    }

    private Path existing(String name) throws Fault {
        refuseForeign(name);
        Path place = root;
        for (String step : name.split("/", -1)) {
            place = step(place, step, name);
        }
        return place;
    }

    private Path step(Path place, String step, String name) throws Fault {
        Path next = resolve(place, step);
        if (Files.isSymbolicLink(next)) {
            throw Fault.of("check.file.link", Map.of("file", name));
        }
        if (!Files.exists(next, LinkOption.NOFOLLOW_LINKS)) {
            Optional<String> other = spelledOtherwise(place, step);
            throw other.isPresent()
                    ? Fault.of("check.file.spelling", Map.of("file", name, "found", relative(place, other.get())))
                    : Fault.of("check.file.missing", Map.of("file", name));
        }
        return next;
    }

    private String relative(Path place, String name) {
        return root.relativize(place.resolve(name)).toString().replace('\\', '/');
    }

    private static void refuseForeign(String name) throws Fault {
        if (name.isBlank()) {
            throw Fault.of("check.path.blank");
        }
        if (name.contains("\\")) {
            throw Fault.of("check.path.backslash", Map.of("file", name));
        }
        if (name.matches("[A-Za-z]{2,}://.*")) {
            throw Fault.of("check.path.remote", Map.of("file", name));
        }
        if (name.startsWith("/") || name.matches("[A-Za-z]+:.*")) {
            throw Fault.of("check.path.absolute", Map.of("file", name));
        }
        if (Arrays.asList(name.split("/")).contains("..")) {
            throw Fault.of("check.path.outside", Map.of("file", name));
        }
    }

    private static Path resolve(Path place, String step) throws Fault {
        try {
            return place.resolve(step);
        } catch (InvalidPathException _) {
            throw Fault.of("check.path.letters", Map.of("file", step));
        }
    }

    private static Optional<String> spelledOtherwise(Path folder, String name) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name::equalsIgnoreCase)
                    .findFirst();
        } catch (IOException _) {
            // Only a hint is lost: the caller reports the missing file all the same.
            return Optional.empty();
        }
    }

    private static long size(Path file) throws Fault {
        try {
            return Files.size(file);
        } catch (IOException _) {
            throw Fault.of("check.file.locked", Map.of("file", String.valueOf(file.getFileName())));
        }
    }
}
