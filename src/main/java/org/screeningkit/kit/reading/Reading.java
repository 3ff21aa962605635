package org.screeningkit.kit.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screeningkit.kit.Fault;
import org.screeningkit.kit.Findings;
import org.screeningkit.kit.LanguageTag;
import org.screeningkit.kit.files.KitFolder;
import org.screeningkit.kit.manifest.Json;
import org.screeningkit.kit.manifest.JsonObject;
import org.screeningkit.text.Language;
import org.screeningkit.text.LocalText;

/// One pass over one kit: where it lies, which languages it promises, what was found.
record Reading(KitFolder folder, List<Language> languages, Findings findings) {
    /// The file that a field names, when it is there and usable; otherwise an error that names the field's line.
    Optional<Path> neededFile(JsonObject object, String field) {
        Optional<String> name = object.neededText(field);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder.file(name.get()));
        } catch (Fault fault) {
            findings.error(object.file(), fault.at(object.line(field)));
            return Optional.empty();
        }
    }

    /// A text that a field gives in several languages.
    LocalText localText(JsonObject parent, String field) {
        Optional<JsonObject> object = parent.object(field);
        return object.isEmpty() ? LocalText.EMPTY : new LocalText(byLanguage(object.get()));
    }

    /// The texts of an object whose field names are language tags.
    Map<Language, String> byLanguage(JsonObject object) {
        Map<Language, String> texts = new LinkedHashMap<>();
        for (String tag : object.names()) {
            Optional<Language> language = language(object, tag);
            Optional<String> text = object.text(tag);
            if (language.isPresent() && text.isPresent() && !text.get().isBlank()) {
                texts.put(language.get(), text.get());
            }
        }
        return texts;
    }

    /// A field name as a language; a warning and nothing when it is none.
    Optional<Language> language(JsonObject object, String tag) {
        try {
            return Optional.of(LanguageTag.read(tag));
        } catch (Fault fault) {
            findings.warning(object.file(), fault.at(object.line(tag)));
            return Optional.empty();
        }
    }

    /// The languages that a kit lists, in its order; none only with an error.
    static List<Language> languages(JsonObject root, Findings findings) {
        List<Language> languages = new ArrayList<>();
        for (Json.Text tag : root.texts("languages")) {
            try {
                Language language = LanguageTag.read(tag.value());
                if (languages.contains(language)) {
                    findings.warning(root.file(), tag.line(), "check.language.twice", Map.of("tag", tag.value()));
                } else {
                    languages.add(language);
                }
            } catch (Fault fault) {
                findings.error(root.file(), fault.at(tag.line()));
            }
        }
        if (languages.isEmpty() && !root.unusable("languages")) {
            root.error("languages", "check.languages.none", Map.of());
        }
        return languages;
    }

    /// Whether the kit promises a language; true of any when its list cannot be read, which was said already.
    boolean lists(Language language) {
        return languages.isEmpty() || languages.contains(language);
    }

    /// A field of words that go into every record, so that they are short.
    Optional<String> label(JsonObject object, String field, int most) {
        Optional<String> text = object.neededText(field);
        if (text.isPresent() && !text.get().matches("[A-Za-z0-9][A-Za-z0-9._-]{0," + (most - 1) + "}")) {
            object.error(
                    field,
                    "check.field.label",
                    Map.of("field", field, "value", text.get(), "most", String.valueOf(most)));
            return Optional.empty();
        }
        return text;
    }
}
