package org.screeningkit.kit.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.screeningkit.kit.manifest.Json;
import org.screeningkit.kit.manifest.JsonObject;
import org.screeningkit.signup.Field;
import org.screeningkit.signup.Purpose;
import org.screeningkit.text.Language;

/// Reads the purposes that attendees can choose.
final class PurposeReader {
    private static final Map<String, Field> FIELDS = Map.of(
            "name", Field.NAME,
            "email", Field.EMAIL,
            "country", Field.COUNTRY,
            "postalCode", Field.POSTAL_CODE,
            "phone", Field.PHONE);

    private final Reading reading;

    PurposeReader(Reading reading) {
        this.reading = reading;
    }

    List<Purpose> read(List<JsonObject> items) {
        List<Purpose> purposes = new ArrayList<>();
        for (JsonObject item : items) {
            Optional<Purpose> read = purpose(item);
            if (read.isPresent()) {
                Purpose purpose = read.get();
                if (purposes.stream().anyMatch(other -> other.id().equals(purpose.id()))) {
                    item.error("id", "check.purpose.twice", Map.of("id", purpose.id()));
                } else {
                    purposes.add(purpose);
                }
            }
            item.reportUnknown();
        }
        return purposes;
    }

    private Optional<Purpose> purpose(JsonObject json) {
        Optional<String> id = reading.label(json, "id", SignUpReader.LONGEST_LABEL);
        Optional<String> version = reading.label(json, "consentVersion", SignUpReader.LONGEST_LABEL);
        boolean live = json.yesNo("live").orElse(true);
        Set<Field> needs = needs(json);
        Map<Language, Boolean> reviewed = reviewed(json);
        if (id.isEmpty() || version.isEmpty() || needs.isEmpty()) {
            return Optional.empty();
        }
        if (!live) {
            json.warning("live", "check.purpose.notLive", Map.of("id", id.get()));
        }
        String unread = reading.languages().stream()
                .filter(language -> !reviewed.getOrDefault(language, false))
                .map(Language::tag)
                .collect(Collectors.joining(", "));
        if (!unread.isEmpty()) {
            json.warning("reviewed", "check.purpose.notReviewed", Map.of("id", id.get(), "languages", unread));
        }
        return Optional.of(new Purpose(id.get(), live, needs, version.get(), reviewed));
    }

    private static Set<Field> needs(JsonObject json) {
        Set<Field> needs = EnumSet.noneOf(Field.class);
        List<Json.Text> names = json.texts("needs");
        for (Json.Text name : names) {
            Field field = FIELDS.get(name.value());
            if (field == null) {
                json.error("needs", "check.purpose.needs", Map.of("value", name.value()));
            } else {
                needs.add(field);
            }
        }
        if (names.isEmpty() && !json.unusable("needs")) {
            json.error("needs", "check.purpose.needsNothing", Map.of());
        }
        return needs;
    }

    private Map<Language, Boolean> reviewed(JsonObject json) {
        Map<Language, Boolean> reviewed = new LinkedHashMap<>();
        json.object("reviewed").ifPresent(object -> {
            for (String tag : object.names()) {
                Optional<Boolean> yes = object.yesNo(tag);
                reading.language(object, tag).ifPresent(language -> reviewed.put(language, yes.orElse(false)));
            }
        });
        return reviewed;
    }
}
