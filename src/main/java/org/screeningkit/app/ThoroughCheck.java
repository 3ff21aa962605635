package org.screeningkit.app;

import java.nio.file.Path;
import java.util.Map;
import org.screeningkit.app.CannotOpen.Kind;
import org.screeningkit.kit.KitReading;
import org.screeningkit.kit.check.CaptionFileProbe;
import org.screeningkit.kit.check.FilmProbe;
import org.screeningkit.kit.check.KitCheck;
import org.screeningkit.kit.reading.KitReader;
import org.screeningkit.kit.reading.RecordSize;
import org.screeningkit.playback.FilmInspection;
import org.screeningkit.playback.vlc.LibVlcMissing;
import org.screeningkit.playback.vlc.VlcLibrary;

/// Everything that can be said of a kit on this laptop: its texts, its captions, and its films as libVLC sees them.
/// Blocks for as long as the films take to be read.
public final class ThoroughCheck {
    private ThoroughCheck() {}

    /// @throws CannotOpen where libVLC is missing
    public static KitReading of(Path kit) throws CannotOpen {
        try (VlcLibrary library = VlcLibrary.open()) {
            return new KitCheck(
                            new KitReader(RecordSize.ofSealedForm()),
                            film -> probe(library, film),
                            new CaptionFileProbe())
                    .check(kit);
        } catch (LibVlcMissing missing) {
            throw new CannotOpen(Kind.MACHINE, missing.textKey(), Map.of(), missing);
        }
    }

    private static FilmProbe.Result probe(VlcLibrary library, Path film) {
        FilmInspection inspection = library.inspect(film);
        return inspection
                .failure()
                .<FilmProbe.Result>map(why -> new FilmProbe.Result.Fails(why.textKey()))
                .orElseGet(() -> new FilmProbe.Result.Plays(inspection.duration()));
    }
}
