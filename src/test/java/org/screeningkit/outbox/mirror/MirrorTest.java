package org.screeningkit.outbox.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screeningkit.outbox.Copies;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.OutboxFolders;
import org.screeningkit.outbox.Receipt;
import org.screeningkit.outbox.RecordName;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.age.TestKeys;
import org.screeningkit.outbox.files.UnrulyFiles;

class MirrorTest {
    @TempDir
    Path folder;

    private final UnrulyFiles files = new UnrulyFiles();
    private OutboxFolders folders;
    private Outbox outbox;
    private Path stick;
    private Mirror mirror;

    @BeforeEach
    void oneStickAndOneSignUp() throws Exception {
        folders = new OutboxFolders(folder.resolve("data"));
        stick = Files.createDirectory(folder.resolve("stick"));
        outbox = opened();
        mirror = new Mirror(stick, "0a1b2c3d", folders, files);
        commit();
    }

    @Test
    void holdsTheSameFilesUnderTheSameNames() throws Exception {
        commit();
        assertThat(mirror.catchUp()).isEqualTo(2);
        assertThat(mirror.catchUp()).as("nothing twice").isZero();
        for (String name : names(folders.outbox())) {
            assertThat(copies().resolve(name))
                    .hasSameBinaryContentAs(folders.outbox().resolve(name));
        }
    }

    @Test
    void takesBackWhatItsOwnerTookBackAndNothingElse() throws Exception {
        Receipt regretted = commit();
        mirror.catchUp();
        outbox.undo(regretted);
        assertThat(mirror.owes()).isTrue();
        mirror.catchUp();
        assertThat(names(copies())).containsExactlyElementsOf(names(folders.outbox()));
        assertThat(mirror.owes()).isFalse();
    }

    @Test
    void keepsWhatTheLaptopLost() throws Exception {
        mirror.catchUp();
        for (String name : names(folders.outbox())) {
            Files.delete(folders.outbox().resolve(name));
        }
        mirror.catchUp();
        assertThat(names(copies())).hasSize(1);
    }

    @Test
    void aPulledStickIsNotReplacedByAFolderAndIsMadeUpForLater() throws Exception {
        Receipt regretted = commit();
        mirror.catchUp();
        Path away = Files.move(stick, folder.resolve("pocket"));
        commit();
        outbox.undo(regretted);
        assertThatThrownBy(mirror::catchUp).isInstanceOf(IOException.class);
        assertThat(stick).doesNotExist();
        assertThat(mirror.owes()).isTrue();
        Files.move(away, stick);
        mirror.catchUp();
        assertThat(names(copies())).containsExactlyElementsOf(names(folders.outbox()));
        assertThat(mirror.owes()).isFalse();
    }

    @Test
    void whatWasTakenBackWhileTheStickWasAwayGoesFromItOnAnotherEvening() throws Exception {
        Receipt regretted = commit();
        mirror.catchUp();
        Path away = Files.move(stick, folder.resolve("pocket"));
        outbox.withdraw(regretted.code());

        Files.move(away, stick);
        Mirror nextEvening = new Mirror(stick, "0a1b2c3d", folders, files);
        nextEvening.catchUp();
        assertThat(names(copies())).containsExactlyElementsOf(names(folders.outbox()));
        assertThat(names(folders.takenBack())).isEmpty();
    }

    @Test
    void aPowerCutBetweenTheTwoDeletionsBringsNothingBack() throws Exception {
        Receipt regretted = commit();
        mirror.catchUp();
        Files.createDirectories(folders.takenBack());
        Files.createFile(folders.takenBack().resolve(regretted.name().hex())); // As the cut left it.

        mirror.catchUp();
        assertThat(names(copies()))
                .as("not copied again")
                .doesNotContain(regretted.name().fileName());
        assertThat(mirror.owes()).as("the laptop holds it still").isTrue();

        opened();
        mirror.catchUp();
        assertThat(names(folders.outbox()))
                .hasSize(1)
                .doesNotContain(regretted.name().fileName());
        assertThat(names(copies())).containsExactlyElementsOf(names(folders.outbox()));
        assertThat(mirror.owes()).isFalse();
    }

    @Test
    void halfACopyGoesTooWhenItsOwnerTakesItBack() throws Exception {
        Receipt regretted = commit();
        mirror.catchUp();
        Files.move(
                copies().resolve(regretted.name().fileName()),
                copies().resolve(regretted.name().hex() + RecordName.UNFINISHED));
        outbox.undo(regretted);
        mirror.catchUp();
        assertThat(names(copies())).containsExactlyElementsOf(names(folders.outbox()));
    }

    @Test
    void aStickThatFailsHalfwayLeavesNoHalfRecord() throws Exception {
        files.fail("force", 1, "Input/output error");
        assertThatThrownBy(mirror::catchUp).isInstanceOf(IOException.class);
        assertThat(names(copies())).noneMatch(name -> name.endsWith(".age"));
        mirror.catchUp();
        assertThat(names(copies())).containsExactlyElementsOf(names(folders.outbox()));
    }

    @Test
    void whatIsDamagedOnTheLaptopIsNotCopied() throws Exception {
        Path record = folders.outbox().resolve(commit().name().fileName());
        Files.write(record, new byte[] {1, 2, 3});
        assertThat(mirror.catchUp()).isEqualTo(1);
        assertThat(names(copies())).doesNotContain(record.getFileName().toString());
    }

    private Path copies() {
        return stick.resolve("screening-kit").resolve("0a1b2c3d");
    }

    private Outbox opened() throws Exception {
        return Outbox.open(
                folders.data(), AgeSealer.to(TestKeys.recipients(TestKeys.made(), TestKeys.made())), Copies.MIRRORED);
    }

    private Receipt commit() throws Exception {
        return outbox.commit(new byte[Outbox.RECORD_SIZE]);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
