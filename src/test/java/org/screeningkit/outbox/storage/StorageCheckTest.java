package org.screeningkit.outbox.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.outbox.files.UnrulyFiles;
import org.screeningkit.outbox.storage.StorageFinding.Doubt;
import org.screeningkit.outbox.storage.StorageFinding.Refusal;
import org.screeningkit.outbox.storage.StorageFinding.Refused;
import org.screeningkit.outbox.storage.StorageFinding.Warned;

class StorageCheckTest {
    private static final long ENOUGH = 200_000_000;

    @TempDir
    Path folder;

    private final UnrulyFiles files = new UnrulyFiles();
    private final StorageCheck check = new StorageCheck(ENOUGH, files);

    @ParameterizedTest
    @CsvSource(textBlock = """
            ext4,         false, 200000000, ''
            NTFS,         false, 200000000, ''
            apfs,         false, 200000000, ''
            ext4,         false, 199999999, outbox.storage.noRoom
            ext4,         true,  200000000, outbox.storage.readOnly
            vfat,         false, 200000000, outbox.storage.fat
            exFAT,        false, 200000000, outbox.storage.fat
            FAT32,        true,  1,         outbox.storage.readOnly outbox.storage.fat outbox.storage.noRoom
            nfs4,         false, 200000000, outbox.storage.network
            cifs,         false, 200000000, outbox.storage.network
            fuse.sshfs,   false, 200000000, outbox.storage.network
            tmpfs,        false, 200000000, outbox.storage.inMemory
            tmpfs,        false, 0,         outbox.storage.noRoom outbox.storage.inMemory
            overlay,      false, 200000000, outbox.storage.overlay
            fuseblk,      false, 200000000, outbox.storage.unknownKind
            """)
    void eachKindOfDiskIsJudged(String type, boolean readOnly, long free, String keys) {
        assertThat(check.judge(FileSystemKind.of(type), readOnly, free).stream()
                        .map(StorageFinding::textKey)
                        .toList())
                .containsExactly(
                        Stream.of(keys.split(" ")).filter(key -> !key.isEmpty()).toArray(String[]::new));
    }

    @Test
    void aGoodFolderNeedNotExistYetAndTheTestFileIsGone() throws IOException {
        StorageCheck modest = new StorageCheck(1, files);
        assertThat(modest.examine(folder.resolve("not/there/yet"))).noneMatch(Refused.class::isInstance);
        assertThat(files.steps()).contains("force", "move", "settle");
        assertThat(Files.list(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            create, Read-only file system,   READ_ONLY
            force,  No space left on device, NO_ROOM
            move,   Operation not permitted, UNUSABLE
            settle, Invalid argument,        UNUSABLE
            """)
    void aDiskThatRefusesAStepIsRefusedAndLeftClean(String step, String words, Refusal why) throws IOException {
        files.fail(step, 1, words);
        List<StorageFinding> findings = new StorageCheck(1, files).examine(folder);
        assertThat(findings).containsExactly(new Refused(why, 0, 0));
        assertThat(Files.list(folder)).isEmpty();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(check.examine(file.resolve("data")))
                .extracting(StorageFinding::textKey)
                .containsExactly("outbox.storage.notAFolder");
    }

    @Test
    void everyFindingHasItsSentence() throws IOException {
        Properties sentences = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/org/screeningkit/text/outbox.properties"))) {
            sentences.load(reader);
        }
        Stream<StorageFinding> all = Stream.concat(
                Stream.of(Refusal.values()).map(why -> new Refused(why, 1, 2)),
                Stream.of(Doubt.values()).map(Warned::new));
        assertThat(all)
                .allSatisfy(finding ->
                        assertThat(sentences.getProperty(finding.textKey())).isNotBlank());
    }
}
