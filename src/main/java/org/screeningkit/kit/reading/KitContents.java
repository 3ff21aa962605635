package org.screeningkit.kit.reading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.screeningkit.kit.KitReading;
import org.screeningkit.kit.files.KitFolder;
import org.screeningkit.text.Language;

/// A reading together with the large files it named and did not look into, for whoever has the time.
///
/// @param folder empty when there is none
public record KitContents(
        KitReading reading, Optional<KitFolder> folder, List<FilmFile> films, List<CaptionFile> captions) {
    public KitContents {
        films = List.copyOf(films);
        captions = List.copyOf(captions);
    }

    /// @param name as `kit.json` writes it
    /// @param line where `kit.json` names it
    /// @param sha256 what the kit says of its content, 64 hexadecimal digits
    /// @param duration what the kit says of its length; zero when it says nothing
    public record FilmFile(Path file, String name, int line, Optional<String> sha256, Duration duration) {}

    /// @param name as `kit.json` writes it
    public record CaptionFile(Path file, String name, Language language) {}
}
