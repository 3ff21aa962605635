package org.screeningkit.audience;

import java.time.Duration;
import java.util.List;
import org.screeningkit.text.Language;

/// The captions of all films of the evening.
@FunctionalInterface
public interface FilmCaptions {
    /// The lines, at most two, that belong to this instant of the film; none where there is silence or no caption file.
    List<String> lines(int segment, Language language, Duration position);
}
