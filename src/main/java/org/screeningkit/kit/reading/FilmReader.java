package org.screeningkit.kit.reading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.screeningkit.kit.Fault;
import org.screeningkit.kit.manifest.JsonObject;
import org.screeningkit.kit.reading.KitContents.CaptionFile;
import org.screeningkit.kit.reading.KitContents.FilmFile;
import org.screeningkit.programme.Segment;
import org.screeningkit.text.Language;

/// Reads the films of a programme, and remembers the files that a thorough check looks into.
final class FilmReader {
    private static final int LONGEST_MILLIS = 24 * 60 * 60 * 1000;

    private final Reading reading;
    private final List<FilmFile> films = new ArrayList<>();
    private final List<CaptionFile> captions = new ArrayList<>();

    FilmReader(Reading reading) {
        this.reading = reading;
    }

    List<FilmFile> films() {
        return films;
    }

    List<CaptionFile> captions() {
        return captions;
    }

    Optional<Segment> read(JsonObject json) {
        Optional<Path> file = reading.neededFile(json, "file");
        Duration duration = Duration.ofMillis(
                json.wholeNumber("durationMs", 1, LONGEST_MILLIS).orElse(0));
        Optional<String> sha256 = sha256(json);
        Map<Language, Path> captionFiles = captions(json);
        Segment.CaptionArea area = captionArea(json);
        boolean standIn = json.yesNo("standIn").orElse(false);
        json.text("rights");
        reading.localText(json, "contentNote");
        if (standIn) {
            json.warning("standIn", "check.film.standIn", Map.of());
        }
        if (file.isEmpty()) {
            return Optional.empty();
        }
        films.add(new FilmFile(file.get(), json.text("file").orElseThrow(), json.line("file"), sha256, duration));
        return Optional.of(
                new Segment.Film(file.get(), reading.localText(json, "title"), duration, captionFiles, area, standIn));
    }

    private static Optional<String> sha256(JsonObject json) {
        Optional<String> sha256 = json.text("sha256").filter(text -> !text.isEmpty());
        if (sha256.isPresent() && !sha256.get().matches("[0-9a-fA-F]{64}")) {
            json.error("sha256", "check.film.sha256", Map.of());
            return Optional.empty();
        }
        return sha256.map(text -> text.toLowerCase(Locale.ROOT));
    }

    /// A film without its captions is still a film: what is wrong here is warned about.
    private Map<Language, Path> captions(JsonObject film) {
        Optional<JsonObject> json = film.object("captions");
        Map<Language, Path> files = new LinkedHashMap<>();
        for (String tag : json.map(JsonObject::names).orElse(Set.of())) {
            JsonObject object = json.orElseThrow();
            Optional<Language> language = reading.language(object, tag);
            Optional<String> name = object.text(tag);
            if (language.isEmpty() || name.isEmpty()) {
                continue;
            }
            try {
                Path file = reading.folder().file(name.get());
                if (!name.get().toLowerCase(Locale.ROOT).matches(".*\\.(vtt|srt)")) {
                    throw Fault.of("check.captions.kind", Map.of("file", name.get()));
                }
                files.put(language.get(), file);
                captions.add(new CaptionFile(file, name.get(), language.get()));
            } catch (Fault fault) {
                reading.findings().warning(film.file(), fault.at(object.line(tag)));
            }
        }
        return files;
    }

    private static Segment.CaptionArea captionArea(JsonObject json) {
        String area = json.text("captionArea").orElse("bottom");
        return switch (area) {
            case "bottom" -> Segment.CaptionArea.BOTTOM;
            case "top" -> Segment.CaptionArea.TOP;
            default -> {
                json.error("captionArea", "check.captions.area", Map.of("value", area));
                yield Segment.CaptionArea.BOTTOM;
            }
        };
    }
}
