package org.screeningkit.datafolder.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screeningkit.datafolder.DataFolder;
import org.screeningkit.datafolder.DataFolderFailure;

class EventLogTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T19:41:03.123Z"));
    private static final String NAME = "Anna Canary";
    private static final String EMAIL = "anna.canary@example.org";

    @TempDir
    Path temporary;

    private DataFolder folder;
    private EventLog log;

    @BeforeEach
    void open() throws DataFolderFailure {
        folder = DataFolder.open(temporary);
        log = new EventLog(folder, CLOCK);
    }

    @Test
    void anEventIsOneLineOfItsNameAndNumbers() throws IOException {
        log.record(Event.STARTED);
        log.record(Event.FILM_STARTED, 1, 180);
        assertThat(Files.readAllLines(folder.logFolder().resolve("kit.log")))
                .containsExactly(
                        "2026-11-22T19:41:03Z STARTED", "2026-11-22T19:41:03Z FILM_STARTED segment=1 firstFrameMs=180");
    }

    @Test
    void whatHappensAtTheKioskHasADayAndNoTime() throws IOException {
        log.record(Event.SAVE_FAILED);
        log.failure(Event.UNDO_FAILED, new IOException());
        assertThat(Files.readString(folder.logFolder().resolve("kit.log")))
                .startsWith("2026-11-22 SAVE_FAILED\n2026-11-22 UNDO_FAILED\n")
                .doesNotContain("19:41");
    }

    @Test
    void aFailureIsWrittenDownWithoutItsWords() throws IOException {
        Exception cause = new IllegalArgumentException("not an address: " + EMAIL);
        Exception failure = new UncheckedIOException("saving " + NAME, new IOException(EMAIL, cause));
        failure.addSuppressed(new IllegalStateException(NAME));
        log.failure(Event.FAULT, failure);
        String text = Files.readString(folder.logFolder().resolve("kit.log"));
        assertThat(text)
                .contains(
                        "FAULT\n  java.io.UncheckedIOException\n    at " + EventLogTest.class.getName(),
                        "  caused by java.io.IOException\n",
                        "  caused by java.lang.IllegalArgumentException\n",
                        "  suppressed java.lang.IllegalStateException\n")
                .containsPattern("aFailureIsWrittenDownWithoutItsWords:\\d+")
                .doesNotContainIgnoringCase("canary")
                .doesNotContain("example.org", "address", "saving");
    }

    @Test
    void causesThatGoInACircleEnd() throws IOException {
        Exception one = new Exception();
        Exception other = new Exception(one);
        one.initCause(other);
        log.failure(Event.FAULT, one);
        assertThat(Files.readAllLines(folder.logFolder().resolve("kit.log"))).hasSizeLessThan(200);
    }

    @Test
    void aStackThatOverflowedIsCut() throws IOException {
        StackOverflowError error = new StackOverflowError();
        error.setStackTrace(Stream.generate(() -> new StackTraceElement("A", "b", "c", 1))
                .limit(5000)
                .toArray(StackTraceElement[]::new));
        log.failure(Event.FAULT, error);
        assertThat(Files.readAllLines(folder.logFolder().resolve("kit.log"))).hasSizeLessThan(60);
    }

    @Test
    void threeFilesOfAMebibyteAreKept() throws IOException {
        log.record(Event.STARTED);
        byte[] mebibyte = "x\n".repeat(512 * 1024).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        for (int round = 0; round < 5; round++) {
            Files.write(folder.logFolder().resolve("kit.log"), mebibyte);
            log.record(Event.SEGMENT, round);
        }
        assertThat(List.of(folder.logFolder().toFile().list()))
                .containsExactlyInAnyOrder("kit.log", "kit.log.1", "kit.log.2");
        assertThat(Files.readAllLines(folder.logFolder().resolve("kit.log")))
                .containsExactly("2026-11-22T19:41:03Z SEGMENT index=4");
        try (Stream<Path> files = Files.list(folder.logFolder())) {
            assertThat(files).allMatch(file -> file.toFile().length() <= 1024 * 1024);
        }
    }

    @Test
    void theLogBelongsToItsUserAlone() throws IOException {
        log.record(Event.STARTED);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.logFolder().resolve("kit.log"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.logFolder())))
                .isEqualTo("rwx------");
    }

    @Test
    void aLogThatCannotBeWrittenStopsNobodyAndIsCounted() throws IOException {
        Files.writeString(folder.root().resolve("log"), "a file where the folder should be");
        log.record(Event.STARTED);
        log.failure(Event.FAULT, new IOException());
        assertThat(log.lost()).isEqualTo(2);
    }

    @Test
    void noEventHasRoomForWords() {
        assertThat(Stream.of(EventLog.class.getMethods())
                        .filter(method -> method.getDeclaringClass() == EventLog.class))
                .allSatisfy(method -> assertThat(method.getParameterTypes())
                        .doesNotContain(String.class, CharSequence.class, Object.class, Object[].class));
    }
}
