package org.screeningkit.outbox.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemFilesTest {
    @TempDir
    Path folder;

    private final DurableFiles files = DurableFiles.ofThisComputer();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4_095, 4_096, 4_097, 3_000_000})
    void readingFromTheDiskItselfGivesEveryByteOnce(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Path file = folder.resolve("file");
        try (DurableFiles.NewFile created = files.create(file)) {
            created.write(ByteBuffer.wrap(bytes));
            created.force();
        }
        try (InputStream input = files.openFresh(file)) {
            assertThat(input.readAllBytes()).isEqualTo(bytes);
        }
        try (InputStream input = files.openFresh(file)) {
            assertThat(input.read()).isEqualTo(size == 0 ? -1 : bytes[0] & 0xff);
        }
    }

    @Test
    void anExistingFileIsNeverOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        assertThatThrownBy(() -> files.create(file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("kept");
    }

    @Test
    void foldersAreMadeWithTheirParentsAndClosedToOthers() throws IOException {
        files.createFolder(folder.resolve("a/b/c"));
        files.createFolder(folder.resolve("a/b/c"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("a/b"))).hasSize(3);
    }

    /// Windows has no folder to force: the moved file itself is forced, and must be writable for that.
    @Test
    void onWindowsTheMovedFileIsForcedInstead() throws IOException {
        DurableFiles windows = new SystemFiles("Windows 11");
        Path file = Files.writeString(folder.resolve("file"), "kept");
        windows.settle(file);
        windows.forceFolder(folder.resolve("not/there"));
        assertThat(file).hasContent("kept");
        assertThatThrownBy(() -> windows.settle(folder.resolve("gone"))).isInstanceOf(IOException.class);
    }
}
