package org.screeningkit.app.crew;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.screeningkit.audience.FilmCaptions;
import org.screeningkit.captions.CaptionFile;
import org.screeningkit.captions.CaptionTrack;
import org.screeningkit.programme.Programme;
import org.screeningkit.programme.Segment;
import org.screeningkit.text.Language;

/// The captions of all films, read once before the evening. A file that cannot be read leaves its film without captions
/// in that language; `check` says which.
public final class CaptionTracks implements FilmCaptions {
    private final Map<Path, CaptionTrack> tracks;
    private final Programme programme;

    private CaptionTracks(Programme programme, Map<Path, CaptionTrack> tracks) {
        this.programme = programme;
        this.tracks = Map.copyOf(tracks);
    }

    public static CaptionTracks read(Programme programme) {
        Map<Path, CaptionTrack> tracks = new HashMap<>();
        for (Segment segment : programme.segments()) {
            if (segment instanceof Segment.Film film) {
                film.captions().forEach((language, file) -> tracks.put(file, track(file, language)));
            }
        }
        return new CaptionTracks(programme, tracks);
    }

    @Override
    public List<String> lines(int segment, Language language, Duration position) {
        if (!(programme.segment(segment) instanceof Segment.Film film)) {
            return List.of();
        }
        Path file = film.captions().get(language);
        return file == null
                ? List.of()
                : tracks.getOrDefault(file, CaptionTrack.EMPTY).linesAt(position);
    }

    private static CaptionTrack track(Path file, Language language) {
        try {
            return CaptionFile.read(file, language.locale()).track();
        } catch (IOException _) {
            return CaptionTrack.EMPTY;
        }
    }
}
