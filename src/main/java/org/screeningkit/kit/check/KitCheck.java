package org.screeningkit.kit.check;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.screeningkit.kit.Fault;
import org.screeningkit.kit.Finding;
import org.screeningkit.kit.Findings;
import org.screeningkit.kit.Kit;
import org.screeningkit.kit.KitReading;
import org.screeningkit.kit.files.SecretScan;
import org.screeningkit.kit.reading.KitContents;
import org.screeningkit.kit.reading.KitContents.FilmFile;
import org.screeningkit.kit.reading.KitReader;
import org.screeningkit.text.Language;
import org.screeningkit.text.Reviews;

/// The thorough check of a kit: all that an evening reads, and besides that each film's bytes, each film in the player,
/// each caption file, every file for a private key, and who has read the program's texts in the kit's languages. Blocks
/// for as long as reading the films takes; any thread.
public final class KitCheck {
    private static final String MANIFEST = "kit.json";
    private static final Duration SLACK = Duration.ofSeconds(1);

    private final KitReader reader;
    private final FilmProbe films;
    private final CaptionProbe captions;
    private final Reviews reviews;

    public KitCheck(KitReader reader, FilmProbe films, CaptionProbe captions) {
        this(reader, films, captions, Reviews.ofThisVersion());
    }

    KitCheck(KitReader reader, FilmProbe films, CaptionProbe captions, Reviews reviews) {
        this.reader = reader;
        this.films = films;
        this.captions = captions;
        this.reviews = reviews;
    }

    public KitReading check(Path folder) {
        KitContents contents = reader.contents(folder);
        Findings more = new Findings();
        contents.folder().ifPresent(place -> new SecretScan(place, more).scan(SecretScan.SMALL_FILE, Long.MAX_VALUE));
        contents.films().stream().distinct().forEach(film -> check(film, more));
        contents.captions().stream()
                .distinct()
                .forEach(file -> captions.faults(file.file(), file.language())
                        .forEach(fault -> more.warning(file.name(), fault)));
        contents.reading().kit().ifPresent(kit -> checkTexts(kit, more));
        List<Finding> all = new ArrayList<>(contents.reading().findings());
        all.addAll(more.sorted());
        Optional<Kit> kit = more.showable() ? contents.reading().kit() : Optional.empty();
        return new KitReading(kit, all.stream().sorted().toList());
    }

    private void checkTexts(Kit kit, Findings findings) {
        warnAbout(kit, language -> !reviews.written(language), "check.texts.unwritten", findings);
        warnAbout(
                kit,
                language -> reviews.written(language) && !reviews.reviewed(language),
                "check.texts.unreviewed",
                findings);
    }

    private static void warnAbout(Kit kit, Predicate<Language> wrong, String textKey, Findings findings) {
        String languages =
                kit.languages().stream().filter(wrong).map(Language::tag).collect(Collectors.joining(", "));
        if (!languages.isEmpty()) {
            findings.warning(MANIFEST, Fault.of(textKey, Map.of("languages", languages)));
        }
    }

    private void check(FilmFile film, Findings findings) {
        film.sha256().ifPresent(expected -> compareHashes(film, expected, findings));
        switch (films.probe(film.file())) {
            case FilmProbe.Result.Fails fails ->
                findings.error(film.name(), Fault.of(fails.textKey(), Map.of("file", film.name())));
            case FilmProbe.Result.Plays plays -> compareDurations(film, plays.duration(), findings);
        }
    }

    private static void compareHashes(FilmFile film, String expected, Findings findings) {
        try {
            String real = FileHash.sha256(film.file());
            if (!real.equals(expected)) {
                Map<String, String> values = Map.of("file", film.name(), "sha256", real);
                findings.error(MANIFEST, film.line(), "check.film.changed", values);
            }
        } catch (Fault fault) {
            findings.error(MANIFEST, fault.at(film.line()));
        }
    }

    private static void compareDurations(FilmFile film, Duration real, Findings findings) {
        boolean bothKnown = !film.duration().isZero() && !real.isZero();
        if (bothKnown && film.duration().minus(real).abs().compareTo(SLACK) > 0) {
            Map<String, String> values = Map.of(
                    "file", film.name(),
                    "said", String.valueOf(film.duration().toMillis()),
                    "real", String.valueOf(real.toMillis()));
            findings.warning(MANIFEST, film.line(), "check.film.duration", values);
        }
    }
}
