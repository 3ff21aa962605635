package org.screeningkit.app.crew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.screeningkit.kiosk.Attendee;
import org.screeningkit.kiosk.KioskFixture;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.OutboxFailure;
import org.screeningkit.outbox.OutboxOpener;
import org.screeningkit.outbox.RecordName;
import org.screeningkit.outbox.Sealer;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.age.TestKeys;
import org.screeningkit.outbox.files.DurableFiles;
import org.screeningkit.text.Language;
import org.testfx.util.WaitForAsyncUtils;

/// What a person at the kiosk meets when the disk under it is really full, really read-only, or the laptop dies.
class SavingAtTheWindowTest {
    private static final int BALLAST = 100_000;

    @TempDir
    private Path folder;

    private final KioskFixture fixture = new KioskFixture();
    private final AgeSealer age = AgeSealer.to(TestKeys.recipients(TestKeys.made(), TestKeys.made()));
    private boolean keysBroken;
    private Path disk;
    private Outbox outbox;
    private Stage stage;
    private Attendee person;

    SavingAtTheWindowTest() throws Exception {}

    @BeforeEach
    void openTheKiosk() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
    }

    @AfterEach
    void closeTheKiosk() throws Exception {
        if (stage != null) {
            onFx(() -> {
                stage.hide();
                return true;
            });
        }
        run("umount", disk.toString());
    }

    @Test
    void onAFullDiskTheDetailsStayUntilThereIsRoom() throws Exception {
        mount();
        open();
        List<RecordName> others = fill();
        fillIn();
        press("#save");

        assertThat(person.readsAll()).contains("We could not save", "Anna Kuznetsova");
        assertThat(fixture.troubles).extracting(Throwable::getMessage).containsExactly("outbox.failure.diskFull");
        press("#retry");
        assertThat(onFx(() -> person.sees("#retry"))).isTrue();

        for (int deleted = 0; deleted < 4; deleted++) {
            Files.delete(disk.resolve("data/outbox").resolve(others.get(deleted).fileName()));
        }
        press("#retry");
        assertThat(onFx(() -> person.sees("#receipt-code"))).isTrue();
        assertThat(outbox.counts().sealed()).isEqualTo(others.size() - 4 + 1);
    }

    @Test
    void onADiskThatTurnedReadOnlyTheDetailsStayUntilItCanBeWritten() throws Exception {
        mount();
        open();
        fillIn();
        run("mount", "-o", "remount,ro", disk.toString());
        press("#save");

        assertThat(person.readsAll()).contains("We could not save", "Anna Kuznetsova");
        assertThat(fixture.troubles).extracting(Throwable::getMessage).containsExactly("outbox.failure.readOnly");

        run("mount", "-o", "remount,rw", disk.toString());
        press("#retry");
        assertThat(onFx(() -> person.sees("#receipt-code"))).isTrue();
        assertThat(outbox.counts().sealed()).isEqualTo(1);
    }

    @Test
    void withoutAKeyNothingIsWrittenAndClearLeavesNothing() throws Exception {
        open();
        fillIn();
        keysBroken = true;
        press("#save");

        assertThat(person.readsAll()).contains("We could not save", "Anna Kuznetsova");
        assertThat(fixture.troubles).extracting(Throwable::getMessage).containsExactly("outbox.failure.notSealed");
        press("#clear");
        assertThat(person.readsAll()).noneMatch(text -> text.contains("Anna"));
        try (Stream<Path> written = Files.list(disk.resolve("data/outbox"))) {
            assertThat(written).isEmpty();
        }
    }

    /// Each round loses power, so to say, at another moment of somebody's save.
    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void aKioskKilledInMidSaveLosesAtMostTheOneFormNobodyWasThankedFor() throws Exception {
        Random random = new Random(11);
        for (int round = 0; round < 3; round++) {
            Path data = folder.resolve("kill-" + round);
            Process kiosk = kiosk(data);
            List<String> thanked = new ArrayList<>();
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(kiosk.getInputStream(), StandardCharsets.UTF_8))) {
                int wanted = 3 + random.nextInt(5);
                for (String line = said.readLine(); line != null; line = said.readLine()) {
                    thanked.add(line);
                    if (thanked.size() == wanted) {
                        TimeUnit.MILLISECONDS.sleep(random.nextInt(60));
                        run("kill", "-KILL", Long.toString(kiosk.pid()));
                    }
                }
            }
            kiosk.waitFor();
            Outbox found = OutboxOpener.open(data, age, DurableFiles.ofThisComputer(), BALLAST);
            List<String> kept = codes(data.resolve("outbox"));
            assertThat(thanked).hasSizeGreaterThan(2);
            assertThat(kept).containsAll(thanked).hasSizeBetween(thanked.size(), thanked.size() + 1);
            assertThat(found.counts().quarantined()).isZero();
        }
    }

    private Process kiosk(Path data) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-Xmx"))
                .forEach(command::add);
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), KioskUntilKilled.class.getName(), data.toString()));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
    }

    private static List<String> codes(Path outbox) throws Exception {
        try (Stream<Path> files = Files.list(outbox)) {
            return files.flatMap(file -> RecordName.ofFile(file.getFileName().toString()).stream())
                    .map(name -> name.code().text())
                    .toList();
        }
    }

    private void mount() throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk.toString()))
                .as("mounting a small disk needs root")
                .isTrue();
    }

    private void open() throws Exception {
        Sealer sealer = plaintext -> {
            if (keysBroken) {
                throw new GeneralSecurityException("no such key");
            }
            return age.seal(plaintext);
        };
        outbox = OutboxOpener.open(disk.resolve("data"), sealer, DurableFiles.ofThisComputer(), BALLAST);
        person = onFx(() -> {
            stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(KioskFixture.scene(
                    fixture.pane(Language.ENGLISH, new OutboxStore(outbox, new SealedCount(0, 0))), 1366, 768));
            stage.show();
            return new Attendee(stage.getScene().getRoot());
        });
    }

    /// Until not even without the ballast there is room.
    private List<RecordName> fill() throws Exception {
        List<RecordName> names = new ArrayList<>();
        try {
            while (true) {
                names.add(outbox.commit(new byte[Outbox.RECORD_SIZE]).name());
            }
        } catch (OutboxFailure full) {
            assertThat(full.reason()).isEqualTo(OutboxFailure.Reason.DISK_FULL);
            return names;
        }
    }

    private void fillIn() throws Exception {
        onFx(() -> {
            person.fillIn("Anna Kuznetsova", "anna@example.com");
            return true;
        });
    }

    private void press(String id) throws Exception {
        onFx(() -> {
            person.press(id);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }
}
