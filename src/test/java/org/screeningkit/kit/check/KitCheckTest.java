package org.screeningkit.kit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screeningkit.kit.Fault;
import org.screeningkit.kit.KitReading;
import org.screeningkit.kit.check.FilmProbe.Result;
import org.screeningkit.kit.reading.KitOnDisk;
import org.screeningkit.kit.reading.KitReader;
import org.screeningkit.text.Language;
import org.screeningkit.text.Reviews;
import org.screeningkit.text.Texts;

class KitCheckTest {
    @TempDir
    Path temporary;

    private final List<Path> probed = new ArrayList<>();
    private Reviews reviews = new Reviews(Map.of("en", true, "ru", true));
    private KitOnDisk kit;

    @BeforeEach
    void copy() throws IOException {
        kit = KitOnDisk.copyOf("everything", temporary);
    }

    @Test
    void aGoodKitIsOpenedWholeAndNothingIsSaid() {
        KitReading reading = check(new Result.Plays(Duration.ofSeconds(70)), List.of());
        assertThat(reading.showable()).isTrue();
        assertThat(sentences(reading)).isEmpty();
        assertThat(probed)
                .extracting(path -> path.getFileName().toString())
                .containsExactlyInAnyOrder("short.mp4", "behind.mp4", "short.en.vtt", "short.ru.srt");
    }

    @Test
    void aFilmOfWhichOneByteChangedIsRefused() throws IOException {
        kit.write("films/short.mp4", "Stands in for a film: only its bytes matter here!\n");
        assertThat(kit.sentences()).as("an evening does not look").isEmpty();
        KitReading reading = check(new Result.Plays(Duration.ZERO), List.of());
        assertThat(reading.showable()).isFalse();
        assertThat(sentences(reading))
                .containsExactly("error: kit.json:20: \"films/short.mp4\" is not the file the kit was made with."
                        + " Copy it again, or write c4fd49c126985916540a6d010cb85b6ddbd83a16098289b33600189f490f79ad"
                        + " as its \"sha256\" if you changed the film.");
    }

    @Test
    void aFilmThatThePlayerRefusesIsRefused() {
        KitReading reading = check(new Result.Fails("check.file.empty"), List.of());
        assertThat(reading.kit()).isEmpty();
        assertThat(sentences(reading))
                .containsExactly(
                        "error: films/behind.mp4: \"films/behind.mp4\" is empty. Copy the file again.",
                        "error: films/short.mp4: \"films/short.mp4\" is empty. Copy the file again.");
    }

    @Test
    void aLengthThatIsNotTheFilmsIsWarnedAboutPastOneSecond() {
        assertThat(sentences(check(new Result.Plays(Duration.ofMillis(71_000)), List.of())))
                .isEmpty();
        assertThat(sentences(check(new Result.Plays(Duration.ofMillis(71_001)), List.of())))
                .containsExactly("warning: kit.json:20: \"films/short.mp4\" lasts 71001 ms, but \"durationMs\" says"
                        + " 70000. Write 71001.");
    }

    @Test
    void whatCaptionsCannotUseIsSaidWithItsLine() throws IOException {
        kit.replace("kit.json", "\"ru\": \"captions/short.ru.srt\"", "\"ru\": \"captions/short.en.vtt\"");
        Fault fault = new Fault(4, "check.json.twice", Map.of("field", "cue"));
        assertThat(sentences(check(new Result.Plays(Duration.ZERO), List.of(fault))))
                .containsExactly("warning: captions/short.en.vtt:4: \"cue\" is there twice. Keep one of the two.");
    }

    @Test
    void aPrivateKeyInsideALargeFileIsFound() throws IOException {
        try (RandomAccessFile film =
                new RandomAccessFile(kit.folder().resolve("films/behind.mp4").toFile(), "rw")) {
            film.seek(5L << 20);
            film.write("age-secret-key-1qqq".getBytes(StandardCharsets.US_ASCII));
        }
        KitReading reading = check(new Result.Plays(Duration.ZERO), List.of());
        assertThat(reading.showable()).isFalse();
        assertThat(sentences(reading)).hasSize(1).first().asString().startsWith("error: films/behind.mp4: This file");
    }

    @Test
    void filmsAreLookedIntoEvenWhereTheKitIsWrongElsewhere() throws IOException {
        kit.replace("kit.json", "\"id\": \"everything\"", "\"id\": \"\"");
        check(new Result.Plays(Duration.ZERO), List.of());
        assertThat(probed).hasSize(4);
    }

    @Test
    void textsThatNoNativeSpeakerReadAreWarnedAbout() {
        reviews = new Reviews(Map.of("en", true, "ru", false));
        KitReading reading = check(new Result.Plays(Duration.ZERO), List.of());
        assertThat(reading.showable()).isTrue();
        assertThat(sentences(reading))
                .containsExactly("warning: kit.json: The program's own texts in ru were not read by a native speaker."
                        + " Have one read them; a kit's texts/<lang>.properties can mend any of them.");
    }

    @Test
    void textsThatTheProgramHasOnlyInEnglishAreWarnedAbout() {
        reviews = new Reviews(Map.of("en", true));
        assertThat(sentences(check(new Result.Plays(Duration.ZERO), List.of())))
                .containsExactly("warning: kit.json: The program has no texts of its own in ru, so its buttons and"
                        + " messages are in English. Write them into a kit's texts/<lang>.properties, or remove the"
                        + " language.");
    }

    @Test
    void withoutAFolderThereIsNothingToLookInto() {
        KitReading reading = new KitCheck(reader(), this::fail, new CaptionFileProbe()).check(temporary.resolve("no"));
        assertThat(sentences(reading)).hasSize(1);
    }

    private KitReading check(Result result, List<Fault> faults) {
        FilmProbe films = film -> {
            probed.add(film);
            return result;
        };
        CaptionProbe captions = (file, language) -> {
            probed.add(file);
            return faults;
        };
        return new KitCheck(reader(), films, captions, reviews).check(kit.folder());
    }

    private Result fail(Path film) {
        throw new AssertionError("nothing to probe: " + film);
    }

    private static KitReader reader() {
        return new KitReader((kit, offer, languages) -> 0);
    }

    private static List<String> sentences(KitReading reading) {
        return reading.sentences(Texts.of(Language.ENGLISH));
    }
}
