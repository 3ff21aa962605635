package org.screeningkit.kit.check;

import java.nio.file.Path;
import java.util.List;
import org.screeningkit.kit.Fault;
import org.screeningkit.text.Language;

/// Reads a caption file as the evening would, and says what it could not use as it was meant.
@FunctionalInterface
public interface CaptionProbe {
    /// @param language decides how wide a line may be
    /// @return one fault for each, with its line; the film plays on
    List<Fault> faults(Path captions, Language language);
}
