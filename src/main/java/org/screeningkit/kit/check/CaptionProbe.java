package org.screeningkit.kit.check;

import java.nio.file.Path;
import java.util.List;
import org.screeningkit.kit.Fault;

/// Reads a caption file as the evening would, and says what it could not use.
@FunctionalInterface
public interface CaptionProbe {
    /// @return one fault for each thing left out, with its line; the film plays on without it
    List<Fault> faults(Path captions);
}
