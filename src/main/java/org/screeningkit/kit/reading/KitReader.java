package org.screeningkit.kit.reading;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.screeningkit.kit.Fault;
import org.screeningkit.kit.Findings;
import org.screeningkit.kit.Kit;
import org.screeningkit.kit.KitReading;
import org.screeningkit.kit.Organisation;
import org.screeningkit.kit.files.KitFolder;
import org.screeningkit.kit.files.PictureFile;
import org.screeningkit.kit.files.SecretScan;
import org.screeningkit.kit.files.TextFile;
import org.screeningkit.kit.manifest.JsonObject;
import org.screeningkit.kit.manifest.JsonText;
import org.screeningkit.outbox.age.Recipients;
import org.screeningkit.programme.Programme;
import org.screeningkit.signup.SignUpOffer;
import org.screeningkit.text.Language;
import org.screeningkit.text.LocalText;

/// Reads a kit's folder as an evening needs it: everything but the insides of the films. Blocks for as long as a few
/// small files take; any thread.
public final class KitReader {
    private static final String MANIFEST = "kit.json";
    private static final int FORMAT = 1;
    private static final int LAST_FORMAT = 999;
    private static final int LONGEST_ID = 40;

    private final RecordSize recordSize;

    public KitReader(RecordSize recordSize) {
        this.recordSize = recordSize;
    }

    public KitReading read(Path folder) {
        return contents(folder).reading();
    }

    public KitContents contents(Path folder) {
        Findings findings = new Findings();
        try {
            return contents(KitFolder.open(folder), findings);
        } catch (Fault fault) {
            findings.error(folder.toString(), fault);
            return nothing(Optional.empty(), findings);
        }
    }

    private KitContents contents(KitFolder folder, Findings findings) {
        new SecretScan(folder, findings).scan(0, SecretScan.SMALL_FILE);
        try {
            byte[] bytes = TextFile.bytes(folder.file(MANIFEST));
            JsonObject root = new JsonObject(MANIFEST, new JsonText().parse(TextFile.decode(bytes)), findings);
            if (knownFormat(root)) {
                return contents(folder, root, sha256(bytes), findings);
            }
        } catch (Fault fault) {
            findings.error(MANIFEST, fault);
        }
        return nothing(Optional.of(folder), findings);
    }

    private KitContents contents(KitFolder folder, JsonObject root, String sha256, Findings findings) {
        List<Language> languages = Reading.languages(root, findings);
        Reading reading = new Reading(folder, languages, findings);
        FilmReader films = new FilmReader(reading);
        ProgrammeReader programmes = new ProgrammeReader(reading, films);
        OwnTexts ownTexts = new OwnTexts(reading);

        Optional<String> id = reading.label(root, "id", LONGEST_ID);
        Optional<String> version = reading.label(root, "version", LONGEST_ID);
        LocalText title = title(root, reading);
        Optional<Path> still = still(root, reading);
        Optional<Organisation> organisation = OrganisationReader.read(root);
        Optional<Programme> programme = programmes.read(root);
        Optional<SignUpOffer> signUp = new SignUpReader(reading, recordSize).read(root, id);
        Optional<Recipients> recipients = RecipientsReader.read(root);
        Map<Language, Map<String, String>> texts = ownTexts.read();
        signUp.ifPresent(offer -> ownTexts.check(texts, offer));
        Optional<String> colour = primaryColour(root);
        root.has("$schema");
        root.reportUnknown();

        Optional<Kit> kit = !findings.showable()
                ? Optional.empty()
                : Optional.of(new Kit(
                        folder.root(),
                        id.orElseThrow(),
                        version.orElseThrow(),
                        title,
                        languages,
                        still,
                        organisation.orElseThrow(),
                        programme.orElseThrow(),
                        programmes.decks(),
                        signUp.orElseThrow(),
                        recipients.orElseThrow(),
                        texts,
                        colour,
                        sha256));
        return new KitContents(
                new KitReading(kit, findings.sorted()), Optional.of(folder), films.films(), films.captions());
    }

    private static boolean knownFormat(JsonObject root) {
        if (!root.has("formatVersion")) {
            root.error("formatVersion", "check.format.missing", Map.of());
            return false;
        }
        OptionalInt format = root.wholeNumber("formatVersion", 1, LAST_FORMAT);
        if (format.isPresent() && format.getAsInt() > FORMAT) {
            root.error(
                    "formatVersion",
                    "check.format.newer",
                    Map.of("found", String.valueOf(format.getAsInt()), "known", String.valueOf(FORMAT)));
        }
        return format.isPresent() && format.getAsInt() <= FORMAT;
    }

    private static LocalText title(JsonObject root, Reading reading) {
        LocalText title = reading.localText(root, "title");
        if (title.byLanguage().isEmpty() && !root.unusable("title")) {
            root.error("title", "check.title.none", Map.of());
        }
        return title;
    }

    /// A kit without its still is a kit: the slate shows its colour.
    private static Optional<Path> still(JsonObject root, Reading reading) {
        Optional<String> name = root.text("still");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = reading.folder().file(name.get());
            PictureFile.check(file, name.get());
            return Optional.of(file);
        } catch (Fault fault) {
            reading.findings().warning(MANIFEST, fault.at(root.line("still")));
            return Optional.empty();
        }
    }

    private static Optional<String> primaryColour(JsonObject root) {
        Optional<JsonObject> theme = root.object("theme");
        Optional<String> colour = theme.flatMap(object -> object.text("primary"));
        theme.ifPresent(JsonObject::reportUnknown);
        if (colour.isPresent() && !colour.get().matches("#[0-9A-Fa-f]{6}")) {
            theme.orElseThrow().warning("primary", "check.theme.colour", Map.of("value", colour.get()));
            return Optional.empty();
        }
        return colour;
    }

    private static KitContents nothing(Optional<KitFolder> folder, Findings findings) {
        return new KitContents(new KitReading(Optional.empty(), findings.sorted()), folder, List.of(), List.of());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
