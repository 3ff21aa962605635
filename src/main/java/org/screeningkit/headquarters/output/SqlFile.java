package org.screeningkit.headquarters.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.screeningkit.headquarters.output.Columns.Cell;

/// A script for `psql`: copies into a stage, then inserts what is not there yet. Running it again changes nothing.
///
/// People and proofs come mixed, but `COPY` takes one table at a time; the proofs, a fraction of a kilobyte each, wait
/// in blocks of a few thousand and are put between the people.
final class SqlFile implements PeopleFile {
    private static final int BLOCK = 5_000;

    private static final String START = """
            \\set ON_ERROR_STOP on
            SET client_encoding = 'UTF8';
            BEGIN;
            CREATE TABLE IF NOT EXISTS screening_people (
              record_id text PRIMARY KEY, merge_key text NOT NULL, email text, name text, country text,
              postal_code text, phone text, phone_e164 text, language text, signed_at timestamptz NOT NULL,
              number integer NOT NULL, event text, kiosk text, kit text, consents text);
            CREATE TABLE IF NOT EXISTS screening_consents (
              record_id text, merge_key text NOT NULL, email text, purpose text, version text, language text,
              sha256 text, at timestamptz NOT NULL, event text, kiosk text, kit text,
              PRIMARY KEY (record_id, purpose, version, language));
            CREATE OR REPLACE VIEW screening_newest AS
              SELECT DISTINCT ON (merge_key) * FROM screening_people
              ORDER BY merge_key, signed_at DESC, number DESC, record_id COLLATE "C" DESC;
            CREATE TEMP TABLE stage_people (LIKE screening_people) ON COMMIT DROP;
            CREATE TEMP TABLE stage_consents (LIKE screening_consents) ON COMMIT DROP;
            """;
    private static final String END = """
            INSERT INTO screening_people SELECT * FROM stage_people ON CONFLICT DO NOTHING;
            INSERT INTO screening_consents SELECT * FROM stage_consents ON CONFLICT DO NOTHING;
            COMMIT;
            """;

    private final Writer writer;
    private final List<String> people = new ArrayList<>();
    private final List<String> consents = new ArrayList<>();

    SqlFile(Writer writer) throws IOException {
        this.writer = writer;
        writer.write(START);
    }

    @Override
    public void person(PersonRow row) throws IOException {
        people.add(line(
                Columns.of(row, Flavour.POSTGRESQL).stream().map(Cell::value).toList()));
        if (people.size() >= BLOCK) {
            copy("stage_people", people);
        }
    }

    @Override
    public void consent(ConsentRow row) throws IOException {
        consents.add(line(row.cells()));
        if (consents.size() >= BLOCK) {
            copy("stage_consents", consents);
        }
    }

    @Override
    public void close() throws IOException {
        copy("stage_people", people);
        copy("stage_consents", consents);
        writer.write(END);
        writer.close();
    }

    private void copy(String table, List<String> lines) throws IOException {
        writer.write("COPY " + table + " FROM stdin;\n");
        for (String line : lines) {
            writer.write(line);
        }
        writer.write("\\.\n");
        lines.clear();
    }

    /// The text format of COPY: nothing in a cell can end it.
    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.isEmpty()
                        ? "\\N"
                        : cell.replace("\\", "\\\\")
                                .replace("\t", "\\t")
                                .replace("\n", "\\n")
                                .replace("\r", "\\r")
                                .replace("\0", ""))
                .collect(Collectors.joining("\t", "", "\n"));
    }
}
