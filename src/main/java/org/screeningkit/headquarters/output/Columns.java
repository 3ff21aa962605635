package org.screeningkit.headquarters.output;

import java.util.List;

/// The columns that each program expects.
final class Columns {
    private Columns() {}

    static List<Cell> of(PersonRow row, Flavour flavour) {
        return switch (flavour) {
            case PLAIN, EXCEL, OSDI, POSTGRESQL -> everything(row);
            case ACTION_NETWORK -> actionNetwork(row);
            case CIVICRM -> civicrm(row);
            case MAILCHIMP -> mailchimp(row);
        };
    }

    /// A column's name and what stands there.
    record Cell(String column, String value) {}

    private static List<Cell> everything(PersonRow row) {
        return List.of(
                new Cell("record_id", row.recordId()),
                new Cell("merge_key", row.mergeKey()),
                new Cell("email", row.email()),
                new Cell("name", row.name()),
                new Cell("country", row.country()),
                new Cell("postal_code", row.postalCode()),
                new Cell("phone", row.phone()),
                new Cell("phone_e164", row.phoneE164()),
                new Cell("language", row.language()),
                new Cell("signed_at", row.signedAt()),
                new Cell("number", Integer.toString(row.number())),
                new Cell("event", row.event()),
                new Cell("kiosk", row.kiosk()),
                new Cell("kit", row.kit()),
                new Cell("consents", String.join(" ", row.consents())));
    }

    private static List<Cell> actionNetwork(PersonRow row) {
        return List.of(
                new Cell("email", row.email()),
                new Cell("first_name", row.name()),
                new Cell("last_name", ""),
                new Cell("zip_code", row.postalCode()),
                new Cell("country", row.country()),
                new Cell("language", row.language()),
                new Cell("phone", row.phoneE164()),
                new Cell("event", row.event()),
                new Cell("consents", String.join(" ", row.consents())),
                new Cell("record_id", row.recordId()));
    }

    private static List<Cell> civicrm(PersonRow row) {
        return List.of(
                new Cell("external_identifier", row.recordId()),
                new Cell("first_name", row.name()),
                new Cell("last_name", ""),
                new Cell("email", row.email()),
                new Cell("postal_code", row.postalCode()),
                new Cell("country", row.country()),
                new Cell("phone", row.phoneE164()),
                new Cell("preferred_language", row.language()),
                new Cell("source", row.event()),
                new Cell("consents", String.join(" ", row.consents())));
    }

    private static List<Cell> mailchimp(PersonRow row) {
        return List.of(
                new Cell("Email Address", row.email()),
                new Cell("First Name", row.name()),
                new Cell("Last Name", ""),
                new Cell("Country", row.country()),
                new Cell("Language", row.language()),
                new Cell("Tags", String.join(",", row.consents())));
    }
}
