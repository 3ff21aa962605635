package org.screeningkit.playback.vlc;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Where libVLC is looked for: an exact list of folders, in order, none of them searched below.
///
/// @param os as the system property `os.name`
/// @param arch as the system property `os.arch`
/// @param chosen a folder that comes before all others, empty where none was chosen
record LibVlcFolders(String os, String arch, String chosen) {
    private static final System.Logger LOG = System.getLogger(LibVlcFolders.class.getName());

    static LibVlcFolders ofThisMachine() {
        return new LibVlcFolders(
                System.getProperty("os.name", ""),
                System.getProperty("os.arch", ""),
                System.getProperty("screeningkit.vlc", System.getProperty("jna.library.path", "")));
    }

    boolean windows() {
        return os.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    boolean mac() {
        return os.toLowerCase(Locale.ROOT).startsWith("mac");
    }

    List<Path> all() {
        List<Path> folders = new ArrayList<>();
        if (!chosen.isBlank()) {
            folders.add(Path.of(chosen));
        }
        if (windows()) {
            folders.add(Path.of(System.getenv().getOrDefault("ProgramFiles", "C:\\Program Files"), "VideoLAN", "VLC"));
        } else if (mac()) {
            folders.add(Path.of("/Applications/VLC.app/Contents/MacOS/lib"));
        } else {
            String triplet = arch.equals("aarch64") ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
            Stream.of("/usr/lib/" + triplet, "/usr/lib64", "/usr/lib", "/usr/local/lib", "/lib64", "/lib")
                    .map(Path::of)
                    .forEach(folders::add);
        }
        return folders;
    }

    /// The library file in the first folder that has one.
    Optional<Path> find() {
        return all().stream().map(this::libraryIn).flatMap(Optional::stream).findFirst();
    }

    private Optional<Path> libraryIn(Path folder) {
        String name = windows() ? "libvlc\\.dll" : mac() ? "libvlc(\\.5)?\\.dylib" : "libvlc\\.so\\.5";
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .max(Path::compareTo);
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "{0} could not be searched for libVLC", folder);
            return Optional.empty();
        }
    }
}
