package org.screeningkit.headquarters.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.screeningkit.outbox.files.DurableFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FlavourTest {
    private static final String KEY = "cd".repeat(32);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            =1+1        | true
            +256        | true
            -2          | true
            @SUM(A1)    | true
            '  =1+1'    | true
            ＝1+1       | true
            '\u00a0=1'  | true
            Zoë         | false
            O'Neil      | false
            a=b         | false
            ''          | false
            """)
    void whatASpreadsheetWouldRunIsKnown(String cell, boolean runs) {
        assertThat(Formula.runs(cell)).isEqualTo(runs);
        assertThat(Formula.runs("\t" + cell)).isTrue();
    }

    @Test
    void excelGetsItsMarkAndNoFormula() throws IOException {
        String list = write(Flavour.EXCEL, row("=HYPERLINK(\"x\")", "zoe@example.org"));
        assertThat(list)
                .startsWith("\ufeff\"record_id\"")
                .contains("\"'=HYPERLINK(\"\"x\"\")\"")
                .endsWith("\r\n");
    }

    @Test
    void plainIsExact() throws IOException {
        assertThat(write(Flavour.PLAIN, row("=Zoë, \"Z\"\nN.", "zoe@example.org")))
                .startsWith("\"record_id\"")
                .contains("\"=Zoë, \"\"Z\"\"\nN.\"");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ACTION_NETWORK, =Zoë, zoe@example.org, formula
            CIVICRM,        @Zoë, zoe@example.org, formula
            MAILCHIMP,      Zoë,  zoë@example.org, email-not-taken
            ACTION_NETWORK, Zoë,  '',              no-email
            """)
    void whatAProgramWouldMistakeIsSetAside(Flavour flavour, String name, String email, String why) throws IOException {
        String list = write(flavour, row(name, email), row("Bo", "bo@example.org"));
        assertThat(list).contains("bo@example.org").doesNotContain("Zo");
        assertThat(folder.resolve("people.review.csv")).content().contains("\"" + why + "\"", "Zo");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACTION_NETWORK | "email","first_name","last_name","zip_code","country","language"
            CIVICRM        | "external_identifier","first_name","last_name","email","postal_code","country"
            MAILCHIMP      | "Email Address","First Name","Last Name","Country","Language","Tags"
            """)
    void eachProgramGetsItsColumns(Flavour flavour, String header) throws IOException {
        assertThat(write(flavour, row("Zoë", "zoe@example.org"))).startsWith(header);
    }

    @Test
    void osdiSubscribesNobodyAgain() throws IOException {
        JsonNode list = new JsonMapper().readTree(write(Flavour.OSDI, row("Zoë", "zoe@example.org")));
        JsonNode person = list.path(0).path("person");
        assertThat(person.path("given_name").asString()).isEqualTo("Zoë");
        assertThat(person.path("email_addresses").path(0).path("address").asString())
                .isEqualTo("zoe@example.org");
        assertThat(person.path("email_addresses").path(0).has("status")).isFalse();
        assertThat(list.path(0).path("add_tags").path(0).asString()).isEqualTo("petition");
    }

    @ParameterizedTest
    @EnumSource(Flavour.class)
    void everyFlavourIsFoundByItsWordAndWritesAnEmptyList(Flavour flavour) throws IOException {
        assertThat(Flavour.of(flavour.word())).contains(flavour);
        write(flavour);
        assertThat(Flavour.of("spreadsheet")).isEmpty();
    }

    @Test
    void rowsArePrintedWithoutThePerson() {
        assertThat(row("Zoë", "zoe@example.org").toString() + consent()).doesNotContain("Zo", "zoe");
    }

    /// A real PostgreSQL of this computer, made for the test and thrown away.
    @Test
    void postgresqlTakesTheScriptTwiceAndKeepsOneOfEach() throws Exception {
        Path binaries = Path.of("/usr/lib/postgresql");
        assumeThat(binaries)
                .as("PostgreSQL (Debian: apt-get install postgresql)")
                .isDirectory();
        try (Database database = new Database(folder)) {
            String script = write(
                    Flavour.POSTGRESQL,
                    row("Robert'); DROP TABLE screening_people;--", "bo\\b@example.org"),
                    row("\\.\tZoë\n\"N\"", "zoe@example.org"));
            assertThat(script).contains("ON CONFLICT DO NOTHING");
            for (int time = 0; time < 2; time++) {
                database.run(folder.resolve("people.csv"));
                assertThat(database.ask("SELECT count(*), count(DISTINCT email) FROM screening_people"))
                        .isEqualTo("2|2");
                assertThat(database.ask("SELECT count(*) FROM screening_consents"))
                        .isEqualTo("1");
            }
            assertThat(database.ask("SELECT name = E'\\\\.\\tZoë\\n\"N\"' FROM screening_people"
                            + " WHERE email = 'zoe@example.org'"))
                    .isEqualTo("t");
            assertThat(database.ask("SELECT count(*) FROM screening_newest")).isEqualTo("1");
        }
    }

    private String write(Flavour flavour, PersonRow... rows) throws IOException {
        try (Output output = new Output(folder.resolve("people.csv"), flavour, DurableFiles.ofThisComputer())) {
            for (PersonRow row : rows) {
                output.person(row);
            }
            output.consent(consent());
            output.finish("");
        }
        return Files.readString(folder.resolve("people.csv"));
    }

    private static PersonRow row(String name, String email) {
        String id = Integer.toHexString(email.hashCode()) + "0".repeat(32);
        return new PersonRow(
                id.substring(0, 32),
                KEY,
                email,
                name,
                "UG",
                "",
                "",
                "",
                "en",
                "2026-11-22T19:41Z",
                12,
                "kla-03",
                "0a1b2c3d",
                "love-always-wins",
                List.of("petition", "updates"));
    }

    private static ConsentRow consent() {
        return new ConsentRow(
                "0".repeat(32),
                KEY,
                "zoe@example.org",
                "petition",
                "2026-11",
                "en",
                KEY,
                "2026-11-22T19:41Z",
                "kla-03",
                "0a1b2c3d",
                "love-always-wins");
    }

    private static final class Database implements AutoCloseable {
        private final Path home;
        private final Path binaries;

        private Database(Path folder) throws IOException, InterruptedException {
            try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
                binaries = versions.sorted().toList().getLast().resolve("bin");
            }
            home = Files.createTempDirectory(Path.of("/tmp"), "pg");
            if (System.getProperty("user.name").equals("root")) {
                command("chown", "postgres", home.toString());
            }
            String data = home.resolve("data").toString();
            server("initdb", "-D", data, "-A", "trust", "-U", "kit", "-E", "UTF8", "--locale=C");
            server(
                    "pg_ctl",
                    "-D",
                    data,
                    "-w",
                    "-o",
                    "-k " + home + " -c listen_addresses='' -F",
                    "-l",
                    home.resolve("log").toString(),
                    "start");
        }

        void run(Path script) throws IOException, InterruptedException {
            command("psql", "-q", "-h", home.toString(), "-U", "kit", "-d", "postgres", "-f", script.toString());
        }

        String ask(String question) throws IOException, InterruptedException {
            return command("psql", "-qAt", "-h", home.toString(), "-U", "kit", "-d", "postgres", "-c", question);
        }

        private void server(String program, String... arguments) throws IOException, InterruptedException {
            List<String> line = new ArrayList<>();
            if (System.getProperty("user.name").equals("root")) {
                line.addAll(List.of("setpriv", "--reuid", "postgres", "--regid", "postgres", "--clear-groups"));
            }
            line.add(binaries.resolve(program).toString());
            line.addAll(List.of(arguments));
            command(line.toArray(String[]::new));
        }

        private static String command(String... line) throws IOException, InterruptedException {
            Path output = Files.createTempFile("command", ".txt");
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            String said = Files.readString(output, StandardCharsets.UTF_8).strip();
            Files.delete(output);
            assertThat(process.exitValue()).as(said).isZero();
            return said;
        }

        @Override
        public void close() throws IOException, InterruptedException {
            server("pg_ctl", "-D", home.resolve("data").toString(), "-m", "immediate", "stop");
            command("rm", "-rf", home.toString());
        }
    }
}
