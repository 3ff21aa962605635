package org.screeningkit.outbox.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            No space left on device, FULL
            Disk quota exceeded,     FULL
            Read-only file system,   READ_ONLY
            Input/output error,      OTHER
            '',                      OTHER
            """)
    void theCauseIsReadFromTheError(String words, Trouble trouble) {
        assertThat(Trouble.of(new FileSystemException("file", null, words), folder))
                .isEqualTo(trouble);
        assertThat(Trouble.of(new IOException(words), folder)).isEqualTo(trouble);
    }

    @Test
    void aFolderThatMayNotBeMadeIsAMatterOfPermission() {
        assertThat(Trouble.of(new AccessDeniedException("file"), folder.resolve("not/there")))
                .isEqualTo(Trouble.NO_PERMISSION);
        assertThat(Trouble.of(new IOException(), folder)).isEqualTo(Trouble.OTHER);
    }
}
