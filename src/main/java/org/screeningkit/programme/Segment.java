package org.screeningkit.programme;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.screeningkit.text.Language;
import org.screeningkit.text.LocalText;

/// One item of the programme. Paths are absolute and inside the kit.
public sealed interface Segment {
    record Slate() implements Segment {}

    /// A film. Behind-the-scenes footage is a film too.
    ///
    /// @param duration what the kit says the film lasts; zero when it says nothing
    record Film(
            Path file,
            LocalText title,
            Duration duration,
            Map<Language, Path> captions,
            CaptionArea captionArea,
            boolean standIn)
            implements Segment {
        public Film {
            captions = Map.copyOf(captions);
        }
    }

    /// A quiet card between two films.
    record Pause(LocalText text) implements Segment {}

    /// Talking points, one card at a time; there is at least one.
    record Cards(int count) implements Segment {}

    record SignUp() implements Segment {}

    record Closing() implements Segment {}

    /// Where captions may lie without covering what the film itself writes on the picture.
    enum CaptionArea {
        BOTTOM,
        TOP
    }
}
