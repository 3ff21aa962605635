package org.screeningkit.datafolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceLockTest {
    @TempDir
    Path temporary;

    private DataFolder folder;

    @BeforeEach
    void open() throws DataFolderFailure {
        folder = DataFolder.open(temporary);
    }

    @Test
    void aSecondProgramIsRefusedUntilTheFirstCloses() throws Exception {
        try (InstanceLock _ = InstanceLock.tryLock(folder).orElseThrow()) {
            assertThat(whatASecondProgramGets()).isEqualTo("refused");
        }
        assertThat(whatASecondProgramGets()).isEqualTo("held");
    }

    @Test
    void aProgramThatIsKilledHoldsNothing() throws Exception {
        Process other = start();
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("held");
            assertThat(InstanceLock.tryLock(folder)).isEmpty();
            other.destroyForcibly().waitFor();
        }
        try (InstanceLock lock = InstanceLock.tryLock(folder).orElseThrow()) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void askingAgainInOneProcessIsAMistakeThatDoesNotGiveUpTheLock() throws Exception {
        try (InstanceLock _ = InstanceLock.tryLock(folder).orElseThrow()) {
            assertThatThrownBy(() -> InstanceLock.tryLock(folder)).isInstanceOf(IllegalStateException.class);
            assertThat(whatASecondProgramGets()).isEqualTo("refused");
        }
    }

    @Test
    void theFileBelongsToItsUserAloneAndStays() throws Exception {
        InstanceLock.tryLock(folder).orElseThrow().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.lockFile())))
                .isEqualTo("rw-------");
    }

    private String whatASecondProgramGets() throws IOException, InterruptedException {
        Process other = start();
        try (BufferedReader said = other.inputReader()) {
            return said.readLine();
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        temporary.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
