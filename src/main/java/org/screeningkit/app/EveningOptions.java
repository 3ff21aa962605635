package org.screeningkit.app;

import java.nio.file.Path;
import java.util.Optional;

/// What the person who starts the evening said on the command line.
///
/// @param data empty for the system's place for such data
/// @param role empty for the one remembered
public record EveningOptions(Path kit, Optional<Path> data, Optional<Role> role) {}
