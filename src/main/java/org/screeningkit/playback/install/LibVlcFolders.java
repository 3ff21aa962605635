package org.screeningkit.playback.install;

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
public record LibVlcFolders(String os, List<Path> all) {
    private static final System.Logger LOG = System.getLogger(LibVlcFolders.class.getName());

    /// A folder named by the system property `screeningkit.vlc` comes before those of the system.
    public static LibVlcFolders ofThisMachine() {
        LibVlcFolders system = new LibVlcFolders(System.getProperty("os.name", ""), List.of());
        List<Path> folders = new ArrayList<>();
        for (String property : List.of("screeningkit.vlc", "jna.library.path")) {
            String chosen = System.getProperty(property, "");
            if (!chosen.isBlank()) {
                folders.add(Path.of(chosen));
            }
        }
        folders.addAll(system.usual(System.getProperty("os.arch", "")));
        return new LibVlcFolders(system.os, List.copyOf(folders));
    }

    private List<Path> usual(String arch) {
        if (windows()) {
            return List.of(
                    Path.of(System.getenv().getOrDefault("ProgramFiles", "C:\\Program Files"), "VideoLAN", "VLC"));
        }
        if (mac()) {
            return List.of(Path.of("/Applications/VLC.app/Contents/MacOS/lib"));
        }
        String triplet = arch.equals("aarch64") ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
        return Stream.of("/usr/lib/" + triplet, "/usr/lib64", "/usr/lib", "/usr/local/lib", "/lib64", "/lib")
                .map(Path::of)
                .toList();
    }

    public boolean windows() {
        return os.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    public boolean mac() {
        return os.toLowerCase(Locale.ROOT).startsWith("mac");
    }

    /// The library file in the first folder that has one.
    public Optional<Path> find() {
        return all.stream().map(this::libraryIn).flatMap(Optional::stream).findFirst();
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
