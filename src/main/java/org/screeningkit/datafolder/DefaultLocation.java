package org.screeningkit.datafolder;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where each system wants a program's data.
///
/// @param system the name of the system, as Java's `os.name` has it
/// @param home the user's home as Java knows it; `HOME` wins where a system goes by it; empty when there is none
/// @param environment the variables of the process
public record DefaultLocation(String system, String home, Map<String, String> environment) {
    private static final String NAME = "screening-kit";

    public static DefaultLocation ofThisProcess() {
        return new DefaultLocation(
                System.getProperty("os.name", ""), System.getProperty("user.home", ""), System.getenv());
    }

    /// The folder of this program's data; empty when the system names no place for it.
    public Optional<Path> folder() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment.getOrDefault("LOCALAPPDATA", ""))
                    .or(() -> absolute(home).map(path -> path.resolve("AppData").resolve("Local")))
                    .map(path -> path.resolve(NAME));
        }
        if (name.startsWith("mac")) {
            return absolute(environment.getOrDefault("HOME", home))
                    .map(path -> path.resolve("Library")
                            .resolve("Application Support")
                            .resolve(NAME));
        }
        String home = environment.getOrDefault("HOME", this.home);
        // The XDG base directory specification: a relative path is to be ignored.
        return absolute(environment.getOrDefault("XDG_DATA_HOME", ""))
                .or(() -> absolute(home).map(path -> path.resolve(".local").resolve("share")))
                .map(path -> path.resolve(NAME));
    }

    private static Optional<Path> absolute(String text) {
        return Optional.of(text).filter(path -> !path.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }
}
