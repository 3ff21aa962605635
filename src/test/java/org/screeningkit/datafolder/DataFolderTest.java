package org.screeningkit.datafolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.screeningkit.datafolder.DataFolderFailure.Reason;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void aNewFolderBelongsToItsUserAlone() throws Exception {
        DataFolder folder = DataFolder.open(temporary.resolve("a/b"));
        assertThat(folder.root()).isAbsolute().isEmptyDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.root())))
                .isEqualTo("rwx------");
    }

    @Test
    void anOpenFolderOfTheUserKeepsItsPermissions() throws Exception {
        Path shared = Files.createDirectory(
                temporary.resolve("shared"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-x---")));
        DataFolder.open(shared);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shared)))
                .isEqualTo("rwxr-x---");
    }

    @Test
    void openingTwiceIsNoFaultAndLeavesNothingBehind() throws Exception {
        Files.writeString(temporary.resolve("settings.json"), "kept");
        Files.writeString(temporary.resolve(".probe"), "left over from a power cut");
        DataFolder.open(temporary);
        DataFolder.open(temporary);
        assertThat(temporary.toFile().list()).containsExactly("settings.json");
    }

    @Test
    void aFileInItsPlaceIsRefusedAndKept() throws IOException {
        Path file = Files.writeString(temporary.resolve("data"), "a letter");
        assertRefused(file, Reason.NOT_A_FOLDER);
        assertThat(file).hasContent("a letter");
    }

    @Test
    void aFolderUnderAFileCannotBeMade() throws IOException {
        Path file = Files.writeString(temporary.resolve("data"), "a letter");
        assertRefused(file.resolve("kit"), Reason.CANNOT_MAKE);
    }

    @Test
    void aFileSystemThatTakesNoFolderIsRefused() {
        assumeThat(Path.of("/proc/self")).isDirectory();
        assertRefused(Path.of("/proc/screening-kit"), Reason.CANNOT_MAKE);
    }

    @Test
    void aFolderThatTakesNoFileIsRefused() {
        assumeThat(Path.of("/proc/self")).isDirectory();
        assertRefused(Path.of("/proc/self"), Reason.CANNOT_WRITE);
    }

    @Test
    void aReadOnlyFolderIsRefused() throws IOException {
        assumeThat(System.getProperty("user.name"))
                .as("the administrator may write anywhere")
                .isNotEqualTo("root");
        Path folder = Files.createDirectory(
                temporary.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
        assertRefused(folder, Reason.CANNOT_WRITE);
    }

    @Test
    void noHomeIsSaid() {
        DefaultLocation nowhere = new DefaultLocation("Linux", "", Map.of());
        assertThatThrownBy(() -> DataFolder.open(nowhere))
                .isInstanceOfSatisfying(
                        DataFolderFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.NO_HOME));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasASentenceThatNamesWhatToDo(Reason reason) {
        DataFolderFailure failure = new DataFolderFailure(reason, Path.of("/data"));
        assertThat(Texts.of(Language.ENGLISH).get(failure.textKey(), failure.values()))
                .contains("--data")
                .endsWith(".")
                .doesNotContain("{");
    }

    private static void assertRefused(Path folder, Reason reason) {
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOfSatisfying(
                        DataFolderFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
