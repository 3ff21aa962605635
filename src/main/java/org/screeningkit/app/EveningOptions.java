package org.screeningkit.app;

import java.nio.file.Path;
import java.util.Optional;
import org.screeningkit.datafolder.state.Settings;

/// What the person who starts the evening said on the command line.
///
/// @param data empty for the system's place for such data
/// @param role empty for the one in the settings
public record EveningOptions(Path kit, Optional<Path> data, Optional<Settings.Role> role) {}
