package org.screeningkit.kit.reading;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.screeningkit.kit.Fault;
import org.screeningkit.kit.LanguageTag;
import org.screeningkit.kit.files.TextFile;
import org.screeningkit.signup.Field;
import org.screeningkit.signup.Purpose;
import org.screeningkit.signup.SignUpOffer;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

/// Reads the sentences of a kit's own, `texts/<language>.properties`, and asks for those that nobody else can write:
/// what an attendee agrees to, and the privacy notice.
final class OwnTexts {
    private static final String FOLDER = "texts";
    private static final String KIND = ".properties";
    private static final Set<String> OPTIONAL = Set.of("slate.subtitle", "slate.note");
    private static final Pattern OF_A_PURPOSE = Pattern.compile("kiosk\\.purpose\\.[^.]+\\.");
    private static final List<String> NOTICE = List.of("notice.short", "notice.full");

    private final Reading reading;
    private final Set<Language> unreadable = new HashSet<>();

    OwnTexts(Reading reading) {
        this.reading = reading;
    }

    Map<Language, Map<String, String>> read() {
        Map<Language, Map<String, String>> texts = new HashMap<>();
        for (String name : names()) {
            String place = FOLDER + "/" + name;
            try {
                read(LanguageTag.read(name.substring(0, name.length() - KIND.length())), place, texts);
            } catch (Fault fault) {
                reading.findings().error(place, fault);
            }
        }
        return texts;
    }

    private void read(Language language, String place, Map<Language, Map<String, String>> texts) throws Fault {
        if (!reading.lists(language) && !language.equals(Language.ENGLISH)) {
            reading.findings().warning(place, Fault.of("check.texts.language", Map.of("language", language.tag())));
            return;
        }
        try {
            texts.put(language, sentences(TextFile.read(reading.folder().file(place))));
        } catch (Fault fault) {
            unreadable.add(language);
            throw fault;
        }
    }

    /// Reports sentences that are missing, or that nothing reads.
    void check(Map<Language, Map<String, String>> texts, SignUpOffer offer) {
        List<String> needed = new ArrayList<>(NOTICE);
        offer.purposes().forEach(purpose -> needed.add("consent." + purpose.id()));
        if (offer.phone() || offer.purposes().stream().anyMatch(OwnTexts::needsPhone)) {
            needed.add("consent.phone");
        }
        needed.stream().distinct().forEach(key -> checkNeeded(texts, key));
        Set<String> known = new HashSet<>(needed);
        known.addAll(OPTIONAL);
        Texts ours = Texts.of(Language.ENGLISH);
        texts.forEach((language, sentences) -> sentences.keySet().stream()
                .filter(key -> !known.contains(key) && !read(ours, key))
                .forEach(key ->
                        reading.findings().warning(place(language), Fault.of("check.texts.key", Map.of("key", key)))));
    }

    /// Whether the program reads a sentence under this key; those of a purpose follow the pattern of any other purpose.
    private static boolean read(Texts ours, String key) {
        return ours.find(key)
                .or(() -> ours.find(OF_A_PURPOSE.matcher(key).replaceFirst("kiosk.purpose.other.")))
                .isPresent();
    }

    private void checkNeeded(Map<Language, Map<String, String>> texts, String key) {
        List<Language> missing = reading.languages().stream()
                .filter(language -> !unreadable.contains(language) && !has(texts, language, key))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String languages = missing.stream().map(Language::tag).collect(Collectors.joining(", "));
        if (has(texts, Language.ENGLISH, key)) {
            reading.findings()
                    .warning(FOLDER, Fault.of("check.texts.fallback", Map.of("key", key, "languages", languages)));
        } else {
            reading.findings().error(place(missing.getFirst()), Fault.of("check.texts.missing", Map.of("key", key)));
        }
    }

    private List<String> names() {
        try {
            return reading.folder().names(FOLDER).stream()
                    .filter(name -> name.endsWith(KIND))
                    .toList();
        } catch (Fault _) {
            // A kit may have no sentences of its own; those it must have are asked for by name.
            return List.of();
        }
    }

    private static Map<String, String> sentences(String text) throws Fault {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException _) {
            throw Fault.of("check.texts.broken");
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
        return sentences;
    }

    private static boolean has(Map<Language, Map<String, String>> texts, Language language, String key) {
        return !texts.getOrDefault(language, Map.of()).getOrDefault(key, "").isBlank();
    }

    private static boolean needsPhone(Purpose purpose) {
        return purpose.needs().contains(Field.PHONE);
    }

    private static String place(Language language) {
        return FOLDER + "/" + language.tag() + KIND;
    }
}
