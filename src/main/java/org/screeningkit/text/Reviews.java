package org.screeningkit.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// Which languages the program's own texts are written in, and whether a native speaker has read them. Any thread.
///
/// @param byTag one entry a language that has texts, by its BCP 47 tag
public record Reviews(Map<String, Boolean> byTag) {
    private static final String FILE = "reviewed.properties";
    private static final ResourceBundle.Control SEARCH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Reviews {
        byTag = Map.copyOf(byTag);
    }

    /// What `reviewed.properties` says of this version of the program.
    public static Reviews ofThisVersion() {
        Properties lines = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Reviews.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            lines.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
        return new Reviews(lines.stringPropertyNames().stream()
                .collect(Collectors.toMap(tag -> tag, tag -> Boolean.parseBoolean(lines.getProperty(tag)))));
    }

    /// Whether the program has texts for readers of this language; else they read English.
    public boolean written(Language language) {
        return review(language).isPresent();
    }

    /// Whether a native speaker has read the texts that readers of this language see.
    public boolean reviewed(Language language) {
        return review(language).orElse(false);
    }

    /// Looks where [Texts] finds the sentences: those of `pt` serve `pt-BR`, too.
    private Optional<Boolean> review(Language language) {
        return SEARCH.getCandidateLocales(FILE, language.locale()).stream()
                .map(Locale::toLanguageTag)
                .flatMap(tag -> Optional.ofNullable(byTag.get(tag)).stream())
                .findFirst();
    }
}
