package org.screeningkit.kit.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.screeningkit.kit.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Parses JSON into [Json]. Any thread.
public final class JsonText {
    private static final int DEEPEST = 32;

    private final JsonFactory factory = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    /// @throws Fault at the line where the text stops being JSON
    public Json.Fields parse(String text) throws Fault {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Fault(Math.max(1, line(parser)), "check.json.start", Map.of());
            }
            Json.Fields fields = fields(parser);
            if (parser.nextToken() != null) {
                throw new Fault(line(parser), "check.json.after", Map.of());
            }
            return fields;
        } catch (UnexpectedEndOfInputException e) {
            throw new Fault(line(e), "check.json.cut", Map.of());
        } catch (JacksonException e) {
            throw new Fault(line(e), "check.json.broken", Map.of());
        }
    }

    private static Json.Fields fields(JsonParser parser) throws Fault {
        int line = line(parser);
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameLine = line(parser);
            parser.nextToken();
            if (fields.put(name, value(parser)) != null) {
                throw new Fault(nameLine, "check.json.twice", Map.of("field", name));
            }
        }
        return new Json.Fields(line, fields);
    }

    private static Json value(JsonParser parser) throws Fault {
        int line = line(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new Json.Text(line, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(line, parser.getDecimalValue());
            case VALUE_TRUE -> new Json.YesNo(line, true);
            case VALUE_FALSE -> new Json.YesNo(line, false);
            case VALUE_NULL -> new Json.Nothing(line);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new Fault(line, "check.json.broken", Map.of());
        };
    }

    private static Json.Items items(JsonParser parser) throws Fault {
        int line = line(parser);
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Json.Items(line, items);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }
}
