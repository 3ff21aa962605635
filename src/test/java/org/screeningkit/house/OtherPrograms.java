package org.screeningkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The commands of the computer that a test leans on.
public final class OtherPrograms {
    private static final long PATIENCE_SECONDS = 120;

    private OtherPrograms() {}

    /// Whether all of them are there; a test that needs them is skipped where they are not.
    public static boolean installed(String... commands) {
        return Stream.of(commands)
                .allMatch(command -> Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, command))));
    }

    /// Runs a command that takes what is typed from a terminal only, as `age` takes passphrases.
    public static void atTerminal(Path folder, String command, String typed) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("script", "-qec", command, "/dev/null")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var terminal = process.outputWriter(StandardCharsets.UTF_8)) {
            terminal.write(typed);
        }
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
