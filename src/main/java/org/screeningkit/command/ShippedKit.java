package org.screeningkit.command;

import java.nio.file.Path;

/// Where the kit lies that comes with the program.
final class ShippedKit {
    /// Set by the launcher to the folder that holds `media`.
    private static final String HOME = "screeningkit.home";

    private ShippedKit() {}

    static Path folder() {
        return Path.of(System.getProperty(HOME, "."), "media", "love-always-wins");
    }
}
