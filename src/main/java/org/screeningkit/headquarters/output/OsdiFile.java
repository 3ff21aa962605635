package org.screeningkit.headquarters.output;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON array of person sign-ups as OSDI's person_signup_helper takes them. It sets no `status`: that would subscribe
/// again who has unsubscribed.
final class OsdiFile implements PeopleFile {
    private final JsonGenerator json;

    OsdiFile(Writer writer) {
        this.json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), writer);
        json.writeStartArray();
    }

    @Override
    public void person(PersonRow row) {
        json.writeStartObject();
        json.writeObjectPropertyStart("person");
        json.writeArrayPropertyStart("identifiers");
        json.writeString("screening-kit:" + row.recordId());
        json.writeEndArray();
        if (!row.name().isEmpty()) {
            json.writeStringProperty("given_name", row.name());
        }
        list("email_addresses", "address", row.email());
        list("phone_numbers", "number", row.phoneE164());
        if (!row.country().isEmpty() || !row.postalCode().isEmpty()) {
            json.writeArrayPropertyStart("postal_addresses");
            json.writeStartObject();
            if (!row.postalCode().isEmpty()) {
                json.writeStringProperty("postal_code", row.postalCode());
            }
            if (!row.country().isEmpty()) {
                json.writeStringProperty("country", row.country());
            }
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("languages_spoken");
        json.writeString(row.language());
        json.writeEndArray();
        json.writeEndObject();
        json.writeArrayPropertyStart("add_tags");
        row.consents().forEach(json::writeString);
        json.writeString(row.event());
        json.writeEndArray();
        json.writeEndObject();
    }

    private void list(String name, String key, String value) {
        if (!value.isEmpty()) {
            json.writeArrayPropertyStart(name);
            json.writeStartObject();
            json.writeStringProperty(key, value);
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.close();
    }
}
