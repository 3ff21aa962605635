package org.screeningkit.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screeningkit.kit.Card;
import org.screeningkit.kit.Card.Block;
import org.screeningkit.kit.Card.Span;
import org.screeningkit.kit.Finding;
import org.screeningkit.kit.Kit;
import org.screeningkit.kit.KitReading;
import org.screeningkit.programme.Segment;
import org.screeningkit.signup.Field;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

class KitReaderTest {
    private static final Language RUSSIAN = new Language("ru");

    @TempDir
    Path temporary;

    @Test
    void everyFieldOfAKitIsRead() {
        Kit kit = read("everything").kit().orElseThrow();
        Path folder = KitOnDisk.CORPUS.resolve("everything").toAbsolutePath();

        assertThat(kit.folder()).isEqualTo(folder);
        assertThat(kit.id()).isEqualTo("everything");
        assertThat(kit.version()).isEqualTo("2026-11");
        assertThat(kit.title().in(RUSSIAN)).isEqualTo("Фильм и всё о нём");
        assertThat(kit.languages()).containsExactly(Language.ENGLISH, RUSSIAN);
        assertThat(kit.still()).contains(folder.resolve("still.jpg"));
        assertThat(kit.organisation().phoneUrl()).isEqualTo("https://example.org/s");
        assertThat(kit.primaryColour()).contains("#0A4F7A");
        assertThat(kit.texts().get(RUSSIAN)).containsEntry("notice.short", "Кто: {org}.");
        assertThat(kit.demonstration()).isFalse();
        assertThat(kit.signUp().postalCode()).isTrue();
        assertThat(kit.signUp().wipeAfterDays()).isEqualTo(14);
        assertThat(kit.signUp().purposes())
                .extracting(purpose -> purpose.id() + " " + purpose.live() + " "
                        + purpose.needs().size())
                .containsExactly("petition true 3", "updates true 1");
        assertThat(kit.signUp().purposes().getFirst().needs())
                .isEqualTo(Set.of(Field.NAME, Field.EMAIL, Field.COUNTRY));
        assertThat(kit.programme().segments())
                .extracting(segment -> segment.getClass().getSimpleName())
                .containsExactly("Slate", "Film", "Pause", "Film", "Cards", "SignUp", "Closing");
        Segment.Film film = (Segment.Film) kit.programme().segment(1);
        assertThat(film.file()).isEqualTo(folder.resolve("films/short.mp4"));
        assertThat(film.duration()).isEqualTo(Duration.ofSeconds(70));
        assertThat(film.captionArea()).isEqualTo(Segment.CaptionArea.TOP);
        assertThat(film.captions()).containsEntry(RUSSIAN, folder.resolve("captions/short.ru.srt"));
    }

    @Test
    void theHashIsThatOfTheBytesOfTheManifest() {
        assertThat(read("smallest").kit().orElseThrow().sha256())
                .isEqualTo("41ab9a55981bf02695145f0743f30cbb4790c89e069be17bb63aeacafa960d83");
    }

    @Test
    void aSmallKitGetsTheUsualNumbers() {
        Kit kit = read("smallest").kit().orElseThrow();
        assertThat(kit.still()).isEmpty();
        assertThat(kit.primaryColour()).isEmpty();
        assertThat(kit.signUp().minimumAge()).isEqualTo(16);
        assertThat(kit.signUp().wipeAfterDays()).isEqualTo(30);
        assertThat(kit.signUp().phone()).isFalse();
        assertThat(kit.signUp().purposes().getFirst().live()).isTrue();
    }

    @Test
    void cardsComeInTheOrderOfTheirNumbersWithTheirStylesAndNotes() {
        Kit kit = read("everything").kit().orElseThrow();
        assertThat(kit.decks()).containsOnlyKeys(4);
        assertThat(kit.programme().segment(4)).isEqualTo(new Segment.Cards(3));
        Card welcome = kit.decks().get(4).card(0, Language.ENGLISH);
        assertThat(welcome)
                .isEqualTo(new Card(
                        Duration.ofMinutes(2),
                        Card.Length.BOTH,
                        "The guide, #Example",
                        List.of(
                                new Block.Heading(List.of(plain("Speak for "), new Span("yourself", false, true))),
                                new Block.Paragraph(List.of(
                                        plain("Nobody "),
                                        new Span("has", true, false),
                                        plain(" to share. What is said here stays here."))),
                                new Block.Bullets(List.of(List.of(plain("No photos")), List.of(plain("No names")))),
                                new Block.Quote(List.of(
                                        plain("Silence is "),
                                        new Span("fine", true, true),
                                        plain("."),
                                        plain("\n"),
                                        plain("Really.")))),
                        List.of(
                                new Block.Bullets(List.of(List.of(plain("Say where help is.")))),
                                new Block.Paragraph(List.of(plain("Do not ask who."))))));
        Card gold = kit.decks().get(4).card(1, Language.ENGLISH);
        assertThat(gold.time()).isEqualTo(Duration.ofSeconds(270));
        assertThat(gold.length()).isEqualTo(Card.Length.FULL);
        assertThat(gold.body().getLast())
                .isEqualTo(new Block.Picture(kit.folder().resolve("cards/img/medal.png"), "Gold medal lying on ice"));
        assertThat(kit.decks().get(4).card(2, Language.ENGLISH).body().getLast())
                .isEqualTo(new Block.QrCode(URI.create("https://example.org/sign_up_now*2*")));
    }

    @Test
    void aCardThatCannotBeShownGivesWayToItsEnglishVersion() throws IOException {
        KitOnDisk kit = KitOnDisk.copyOf("everything", temporary);
        kit.write("cards/10-welcome.ru.md", "<script>\n");
        Kit read = kit.read().kit().orElseThrow();
        assertThat(read.decks().get(4).card(0, RUSSIAN).time()).isEqualTo(Duration.ofMinutes(2));
        assertThat(read.decks().get(4).size()).isEqualTo(3);
    }

    /// What this version says of a kit is kept: a later version may say more, but read it as well.
    @ParameterizedTest
    @ValueSource(strings = {"smallest", "everything", "careless"})
    void kitsOfThisFormatStayShowable(String name) throws IOException {
        KitReading reading = read(name);
        assertThat(reading.showable()).isTrue();
        assertThat(reading.sentences(Texts.of(Language.ENGLISH)))
                .isEqualTo(Files.readAllLines(KitOnDisk.CORPUS.resolve(name + ".findings.txt")));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThat(sentences(temporary.resolve("nowhere")))
                .containsExactly("error: " + temporary.resolve("nowhere")
                        + ": There is no such folder. Check how it is written, or copy the kit to this laptop again.");
    }

    @Test
    void aFileInPlaceOfAFolderIsSaid() throws IOException {
        Path file = Files.writeString(temporary.resolve("kit.json"), "{}");
        assertThat(sentences(file))
                .containsExactly(
                        "error: " + file + ": This is a file, not a folder. Name the folder that holds kit.json.");
    }

    @Test
    void anEmptyFolderIsNoKit() {
        assertThat(sentences(temporary))
                .containsExactly(
                        "error: kit.json: \"kit.json\" is not in the kit. Copy the file there, or correct its name.");
    }

    @Test
    void aManifestCutAtAnyByteIsRefusedInWords() throws IOException {
        KitOnDisk kit = KitOnDisk.copyOf("smallest", temporary);
        byte[] whole = Files.readAllBytes(kit.folder().resolve("kit.json"));
        int end = new String(whole, StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (int length = 0; length < end; length++) {
            kit.write("kit.json", Arrays.copyOf(whole, length));
            KitReading reading = kit.read();
            assertThat(reading.showable()).as("%d bytes", length).isFalse();
            assertThat(reading.sentences(Texts.of(Language.ENGLISH)))
                    .isNotEmpty()
                    .allMatch(line -> line.matches("(error|warning): [^:]+(:\\d+)?: .+\\. .+\\."), "a sentence");
        }
    }

    @Test
    void aManifestWithAnyByteChangedIsReadOrRefusedButNeverThrows() throws IOException {
        KitOnDisk kit = KitOnDisk.copyOf("everything", temporary);
        byte[] whole = Files.readAllBytes(kit.folder().resolve("kit.json"));
        Random random = new Random(2013);
        for (int round = 0; round < 800; round++) {
            byte[] changed = whole.clone();
            for (int change = 0; change <= random.nextInt(3); change++) {
                changed[random.nextInt(changed.length)] = (byte)
                        (random.nextBoolean() ? "{}[]\",:0-ntf\\ \n".charAt(random.nextInt(15)) : random.nextInt(256));
            }
            kit.write("kit.json", changed);
            KitReading reading = kit.read();
            assertThat(reading.showable())
                    .isEqualTo(reading.findings().stream()
                            .noneMatch(finding -> finding.severity() == Finding.Severity.ERROR));
        }
    }

    @Test
    void aManifestNestedWithoutEndIsRefused() throws IOException {
        KitOnDisk kit = KitOnDisk.copyOf("smallest", temporary);
        kit.write("kit.json", "{\"a\":" + "[".repeat(100_000));
        assertThat(kit.sentences()).hasSize(1).first().asString().startsWith("error: kit.json:1: From here on");
    }

    @Test
    void aManifestThatIsNotUtf8IsRefusedWithTheLine() throws IOException {
        KitOnDisk kit = KitOnDisk.copyOf("everything", temporary);
        String text = Files.readString(kit.folder().resolve("kit.json")).replace("Exampleton", "Ex\u00e4mpleton");
        kit.write("kit.json", text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(kit.sentences()).containsExactly("error: kit.json:10: " + encoding());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void aFileOfAnotherUnicodeEncodingIsRefused(String charset) throws IOException {
        KitOnDisk kit = KitOnDisk.copyOf("smallest", temporary);
        String text = Files.readString(kit.folder().resolve("kit.json"));
        kit.write("kit.json", text.getBytes(Charset.forName(charset)));
        assertThat(kit.sentences()).containsExactly("error: kit.json:1: " + encoding());
    }

    @Test
    void lineEndsAndTheMarkThatNotepadWritesDoNotMatter() throws IOException {
        KitOnDisk kit = KitOnDisk.copyOf("everything", temporary);
        Object before = kit.read().kit().orElseThrow().decks();
        for (String file : List.of("kit.json", "cards/10-welcome.en.md", "texts/en.properties")) {
            String text = Files.readString(kit.folder().resolve(file));
            kit.write(file, "\ufeff" + text.replace("\n", "\r\n"));
        }
        assertThat(kit.sentences()).isEmpty();
        assertThat(kit.read().kit().orElseThrow().decks()).isEqualTo(before);
    }

    @Test
    void aCardAndATextInAnotherEncodingAreSaidWithTheirLine() throws IOException {
        KitOnDisk kit = KitOnDisk.copyOf("everything", temporary);
        kit.write("cards/10-welcome.en.md", "# A\n\ncaf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        kit.write("texts/ru.properties", "a = b\nc = \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(kit.sentences())
                .containsExactly(
                        "error: texts/ru.properties:2: " + encoding(),
                        "warning: cards/10-welcome.en.md:3: " + encoding());
    }

    @Test
    void aManifestTooLargeToBeTextIsNotReadIntoMemory() throws IOException {
        KitOnDisk kit = KitOnDisk.copyOf("smallest", temporary);
        enlarge(kit.folder().resolve("kit.json"), 3L << 30);
        assertThat(kit.sentences())
                .containsExactly("error: kit.json: This file is larger than 1 MiB, too large to be a text."
                        + " Put the right file in its place.");
    }

    @Test
    void linksAreRefusedWhereverTheyLead() throws IOException {
        KitOnDisk kit = KitOnDisk.copyOf("everything", temporary);
        Path film = kit.folder().resolve("films/behind.mp4");
        Files.delete(film);
        Files.createSymbolicLink(film, Files.writeString(temporary.resolve("outside.mp4"), "outside"));
        Files.move(kit.folder().resolve("captions"), temporary.resolve("elsewhere"));
        Files.createSymbolicLink(kit.folder().resolve("captions"), temporary.resolve("elsewhere"));
        String words = "is a link to another place, which other laptops do not have. Put the file itself into the kit.";
        assertThat(kit.sentences())
                .containsExactly(
                        "error: kit.json:34: \"films/behind.mp4\" " + words,
                        "warning: kit.json:25: \"captions/short.en.vtt\" " + words,
                        "warning: kit.json:26: \"captions/short.ru.srt\" " + words);
    }

    @Test
    void aKitReachedThroughALinkIsAKit() throws IOException {
        KitOnDisk kit = KitOnDisk.copyOf("smallest", temporary);
        Path link = Files.createSymbolicLink(temporary.resolve("link"), kit.folder());
        assertThat(sentences(link)).isEmpty();
    }

    @Test
    void anEveningDoesNotWaitForAFilmToBeHashed() throws IOException {
        KitOnDisk kit = KitOnDisk.copyOf("everything", temporary);
        enlarge(kit.folder().resolve("films/short.mp4"), 64L << 30);
        long start = System.nanoTime();
        assertThat(kit.sentences()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aKitWhoseLongestRecordDoesNotFitTheSealIsRefused() {
        KitReader reader = new KitReader((kit, offer, languages) -> 3000 + kit.length() * 8);
        assertThat(reader.read(KitOnDisk.CORPUS.resolve("everything")).sentences(Texts.of(Language.ENGLISH)))
                .containsExactly("error: kit.json:39: One sign-up could need 3080 bytes, and at most 3072 fit under the"
                        + " seal. Offer fewer purposes, or shorten their ids and versions.");
    }

    @Test
    void aPrivateKeyIsNeverRepeated() throws IOException {
        String secret = "AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ";
        KitOnDisk kit = KitOnDisk.copyOf("smallest", temporary);
        kit.replace("kit.json", "\"working\": \"age1", "\"working\": \"" + secret + "age1");
        kit.write("texts/keys.txt", "x".repeat(200_000) + secret);
        KitReading reading = kit.read();
        assertThat(reading.kit()).isEmpty();
        assertThat(reading.sentences(Texts.of(Language.ENGLISH))).hasSize(3).noneMatch(line -> line.contains("1QQQ"));
        assertThat(reading.toString()).doesNotContain("1QQQ");
    }

    @Test
    void aKeyThatLiesOnTheEdgeOfABlockIsFound() throws IOException {
        KitOnDisk kit = KitOnDisk.copyOf("smallest", temporary);
        kit.write("notes.txt", " ".repeat(64 * 1024 - 7) + "AGE-SECRET-KEY-1QQQ");
        assertThat(kit.sentences()).hasSize(1).first().asString().startsWith("error: notes.txt: This file holds");
    }

    @Test
    void sentencesOfTheKitsOwnMayOverrideThoseOfTheProgram() throws IOException {
        KitOnDisk kit = KitOnDisk.copyOf("smallest", temporary);
        kit.write(
                "texts/en.properties",
                Files.readString(kit.folder().resolve("texts/en.properties")) + "check.json.cut = Too short.\n");
        assertThat(kit.sentences()).isEmpty();
        Map<Language, Map<String, String>> texts =
                kit.read().kit().orElseThrow().texts();
        assertThat(Texts.of(Language.ENGLISH, texts).get("check.json.cut")).isEqualTo("Too short.");
    }

    private KitReading read(String name) {
        return new KitReader(RecordSize.ofSealedForm()).read(KitOnDisk.CORPUS.resolve(name));
    }

    private static List<String> sentences(Path folder) {
        return new KitOnDisk(folder).sentences();
    }

    private static Span plain(String text) {
        return new Span(text, false, false);
    }

    private static String encoding() {
        return "From this line on the file is not in UTF-8. Save it again and choose UTF-8 as the encoding.";
    }

    /// A file of any size that takes no room on the disk.
    private static void enlarge(Path file, long size) throws IOException {
        try (RandomAccessFile random = new RandomAccessFile(file.toFile(), "rw")) {
            random.setLength(size);
        }
    }
}
