package org.screeningkit.kit.reading;

import java.util.Map;
import java.util.Optional;
import org.screeningkit.kit.Organisation;
import org.screeningkit.kit.manifest.JsonObject;

/// Reads who makes the kit. The privacy notice names them, so that an attendee knows whom to ask.
final class OrganisationReader {
    private OrganisationReader() {}

    static Optional<Organisation> read(JsonObject root) {
        Optional<JsonObject> found = root.neededObject("organisation");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        JsonObject json = found.get();
        Optional<String> name = json.neededText("name");
        Organisation organisation = new Organisation(
                name.orElse(""),
                contact(json, "address"),
                contact(json, "email"),
                json.text("country").orElse(""),
                web(json, "privacyUrl"),
                web(json, "phoneUrl"));
        if (!organisation.email().isEmpty() && !organisation.email().matches("[^@\\s]+@[^@\\s]+")) {
            json.warning("email", "check.organisation.email", Map.of("value", organisation.email()));
        }
        if (!organisation.country().isEmpty() && !organisation.country().matches("[A-Z]{2}")) {
            json.warning("country", "check.organisation.country", Map.of("value", organisation.country()));
        }
        json.reportUnknown();
        return name.map(_ -> organisation);
    }

    private static String contact(JsonObject json, String field) {
        String value = json.text(field).orElse("");
        if (value.isBlank()) {
            json.warning(field, "check.organisation.contact", Map.of("field", field));
        }
        return value;
    }

    private static String web(JsonObject json, String field) {
        String value = json.text(field).orElse("");
        if (!value.isEmpty() && !value.matches("https://[^/\\s]+(/\\S*)?")) {
            json.warning(field, "check.organisation.web", Map.of("field", field, "value", value));
        }
        return value;
    }
}
