package org.screeningkit.kit.manifest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.screeningkit.kit.Findings;

/// One object of a JSON file, asked field by field. A field of the wrong type is reported and answered like one that is
/// left out; what nobody asked for is reported as unknown by [#reportUnknown]. One thread.
public final class JsonObject {
    private final String file;
    private final Json.Fields json;
    private final Findings findings;
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> unusable = new TreeSet<>();

    public JsonObject(String file, Json.Fields json, Findings findings) {
        this.file = file;
        this.json = json;
        this.findings = findings;
    }

    /// The line of a field; the line on which the object begins when it is left out.
    public int line(String field) {
        Json value = json.fields().get(field);
        return value == null ? json.line() : value.line();
    }

    public String file() {
        return file;
    }

    public boolean has(String field) {
        return ask(field).isPresent();
    }

    public Optional<String> text(String field) {
        Optional<Json> value = ask(field);
        if (value.isPresent() && value.get() instanceof Json.Text text) {
            return Optional.of(text.value());
        }
        return wrongType(field, value, "check.field.text");
    }

    /// A text that has to be there and hold more than spaces.
    public Optional<String> neededText(String field) {
        Optional<String> text = text(field);
        if (text.isPresent() && text.get().isBlank()) {
            error(field, "check.field.blank", Map.of("field", field));
            return Optional.empty();
        }
        missing(field);
        return text;
    }

    public OptionalInt wholeNumber(String field, int least, int most) {
        Optional<Json> value = ask(field);
        if (value.isPresent() && value.get() instanceof Json.Numeral number && within(number.value(), least, most)) {
            return OptionalInt.of(number.value().intValueExact());
        }
        if (value.isPresent()) {
            error(
                    field,
                    "check.field.number",
                    Map.of("field", field, "least", String.valueOf(least), "most", String.valueOf(most)));
        }
        return OptionalInt.empty();
    }

    public Optional<Boolean> yesNo(String field) {
        Optional<Json> value = ask(field);
        if (value.isPresent() && value.get() instanceof Json.YesNo yesNo) {
            return Optional.of(yesNo.value());
        }
        return wrongType(field, value, "check.field.yesNo");
    }

    public Optional<JsonObject> object(String field) {
        Optional<Json> value = ask(field);
        if (value.isPresent() && value.get() instanceof Json.Fields fields) {
            return Optional.of(new JsonObject(file, fields, findings));
        }
        return wrongType(field, value, "check.field.object");
    }

    public Optional<JsonObject> neededObject(String field) {
        Optional<JsonObject> object = object(field);
        missing(field);
        return object;
    }

    /// The objects of a list; empty when it is left out.
    public List<JsonObject> objects(String field) {
        return items(field).stream()
                .flatMap(item -> {
                    if (item instanceof Json.Fields fields) {
                        return Optional.of(new JsonObject(file, fields, findings)).stream();
                    }
                    reportItem(field, item, "check.list.object");
                    return Optional.<JsonObject>empty().stream();
                })
                .toList();
    }

    /// The texts of a list, each with its line; empty when it is left out.
    public List<Json.Text> texts(String field) {
        return items(field).stream()
                .flatMap(item -> {
                    if (item instanceof Json.Text text) {
                        return Optional.of(text).stream();
                    }
                    reportItem(field, item, "check.list.text");
                    return Optional.<Json.Text>empty().stream();
                })
                .toList();
    }

    /// The names of this object's own fields, for objects whose names are the kit's choice; all count as asked for.
    public Set<String> names() {
        asked.addAll(json.fields().keySet());
        return Set.copyOf(json.fields().keySet());
    }

    public void error(String field, String textKey, Map<String, String> values) {
        findings.error(file, line(field), textKey, values);
    }

    public void warning(String field, String textKey, Map<String, String> values) {
        findings.warning(file, line(field), textKey, values);
    }

    /// Whether a field was reported for its type, so that nothing need be said about what it lacks.
    public boolean unusable(String field) {
        return unusable.contains(field);
    }

    /// Warns of fields that nobody asked for; call it when everything known was.
    public void reportUnknown() {
        for (String field : json.fields().keySet()) {
            if (!asked.contains(field)) {
                Optional<String> near = Spelling.nearest(field, asked);
                warning(
                        field,
                        near.isPresent() ? "check.field.misspelled" : "check.field.unknown",
                        Map.of("field", field, "near", near.orElse("")));
            }
        }
    }

    private List<Json> items(String field) {
        Optional<Json> value = ask(field);
        if (value.isPresent() && value.get() instanceof Json.Items items) {
            return items.items();
        }
        wrongType(field, value, "check.field.list");
        return List.of();
    }

    private Optional<Json> ask(String field) {
        asked.add(field);
        return Optional.ofNullable(json.fields().get(field)).filter(value -> !(value instanceof Json.Nothing));
    }

    private <T> Optional<T> wrongType(String field, Optional<Json> value, String textKey) {
        if (value.isPresent()) {
            unusable.add(field);
            error(field, textKey, Map.of("field", field));
        }
        return Optional.empty();
    }

    private void reportItem(String field, Json item, String textKey) {
        unusable.add(field);
        findings.error(file, item.line(), textKey, Map.of("field", field));
    }

    private void missing(String field) {
        if (ask(field).isEmpty()) {
            error(field, "check.field.missing", Map.of("field", field));
        }
    }

    private static boolean within(BigDecimal value, int least, int most) {
        return value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0
                && value.stripTrailingZeros().scale() <= 0;
    }
}
