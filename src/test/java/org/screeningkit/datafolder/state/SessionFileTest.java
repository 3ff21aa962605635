package org.screeningkit.datafolder.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.screeningkit.datafolder.DataFolder;
import org.screeningkit.datafolder.DataFolderFailure;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

class SessionFileTest {
    private static final Instant EVENING = Instant.parse("2026-11-22T19:41:00Z");

    @TempDir
    Path temporary;

    private DataFolder folder;
    private SessionFile file;

    @BeforeEach
    void open() throws DataFolderFailure {
        folder = DataFolder.open(temporary);
        file = new SessionFile(folder);
    }

    @Test
    void everythingSurvivesAPowerCut() throws IOException {
        Session session = session("kit-a", false, EVENING);
        file.save(session);
        assertThat(file.last().value()).contains(session);
        assertThat(folder.sessionFile())
                .content()
                .contains("\"at\" : \"2026-11-22T19:41:00Z\"", "\"phase\" : \"paused\"");
    }

    @Test
    void withoutASessionTheEveningBegins() {
        assertThat(file.last().value()).isEmpty();
        assertThat(file.last().textKey()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kit,  clean, now,                      goes on
            kit-a,  false, 2026-11-22T19:41:00Z,     true
            kit-a,  false, 2026-11-22T19:41:05Z,     true
            kit-a,  false, 2026-11-23T07:41:00Z,     true
            kit-a,  false, 2026-11-23T07:41:00.001Z, false
            kit-a,  false, 2027-11-22T19:41:00Z,     false
            kit-a,  false, 2026-11-22T19:40:59Z,     false
            kit-a,  false, 1970-01-01T00:00:00Z,     false
            kit-a,  true,  2026-11-22T19:41:05Z,     false
            kit-b,  false, 2026-11-22T19:41:05Z,     false
            """)
    void anEveningGoesOnForTwelveHoursWithTheSameKit(String kit, boolean clean, Instant now, boolean goesOn)
            throws IOException {
        file.save(session("kit-a", clean, EVENING));
        assertThat(file.resumable(now, kit).value().isPresent()).isEqualTo(goesOn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"v\":9}",
                "{\"v\":1,\"at\":\"yesterday\"}",
                "{\"v\":1,\"segment\":-1}",
                "{\"v\":1,\"segment\":99999999999}",
                "{\"v\":1,\"volume\":101}",
                "{\"v\":1,\"phase\":\"dancing\"}",
                "{\"v\":1,\"muted\":1}",
                "{\"v\":1,\"clean\":false",
            })
    void whatCannotBeReadIsSetAsideAndTheEveningBegins(String content) throws IOException {
        Files.writeString(folder.sessionFile(), content);
        var last = file.last();
        assertThat(last.value()).isEmpty();
        assertThat(last.textKey())
                .hasValueSatisfying(key ->
                        assertThat(Texts.of(Language.ENGLISH).get(key)).startsWith("How far the evening had come"));
        assertThat(temporary.resolve("session.json.bad")).hasContent(content);
        assertThat(file.last().textKey()).as("said once").isEmpty();
    }

    @Test
    void aSessionThatCannotBeKeptLeavesTheLastOne() throws IOException {
        Session first = session("kit-a", false, EVENING);
        file.save(first);
        SessionFile failing = new SessionFile(folder, new FailingSteps("write"));
        assertThatThrownBy(() -> failing.save(session("kit-b", true, EVENING))).isInstanceOf(IOException.class);
        assertThat(file.last().value()).contains(first);
    }

    @Test
    void aNewEveningTakesItsVolumeCaptionsAndRoleFromTheSettings() {
        Session session = Session.beginning("kit-a", EVENING, Settings.fresh("0123abcd"));
        assertThat(session.volume()).isEqualTo(70);
        assertThat(session.captions()).isEqualTo("en");
        assertThat(session.phase()).isEqualTo(Session.Phase.SLATE);
        assertThat(session.resumable(EVENING, "kit-a")).isTrue();
    }

    private static Session session(String kit, boolean clean, Instant at) {
        return new Session(
                kit, clean, at, 1, Session.Phase.PAUSED, 72_000, 3, 480_000, 65, true, "ru", Settings.Role.FILMS, 2);
    }
}
