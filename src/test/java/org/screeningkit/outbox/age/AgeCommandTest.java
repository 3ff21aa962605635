package org.screeningkit.outbox.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screeningkit.house.OtherPrograms;
import org.screeningkit.outbox.Copies;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.Receipt;

/// What we seal must open with the stock `age` command on the day this program is gone, and the other way round.
class AgeCommandTest {
    @TempDir
    Path folder;

    private final TestKeys working = TestKeys.made();
    private final TestKeys backup = TestKeys.made();

    @BeforeEach
    void ageIsInstalled() {
        assumeThat(OtherPrograms.installed("age"))
                .as("the command age (Debian: apt-get install age)")
                .isTrue();
    }

    @Test
    void eitherKeyRescuesARecordWithTheAgeCommandAlone() throws Exception {
        Outbox outbox = Outbox.open(folder, AgeSealer.to(TestKeys.recipients(working, backup)), Copies.NONE);
        byte[] record = new byte[Outbox.RECORD_SIZE];
        Arrays.fill(record, (byte) ' ');
        byte[] words = "{\"name\":\"Zoë 🏅\"}".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(words, 0, record, 0, words.length);
        Receipt receipt = outbox.commit(record);
        Path sealed = folder.resolve("outbox").resolve(receipt.name().fileName());
        for (TestKeys keys : List.of(working, backup)) {
            Path key = Files.writeString(folder.resolve("key.txt"), keys.secretKey() + "\n");
            assertThat(age("-d", "-i", key.toString(), sealed.toString())).isEqualTo(record);
        }
    }

    @Test
    void whatTheAgeCommandSealsWeOpen() throws Exception {
        Path plain = Files.writeString(folder.resolve("plain.txt"), "from the other side");
        byte[] sealed = age("-r", working.publicKey(), "-r", backup.publicKey(), plain.toString());
        assertThat(working.open(sealed)).asString(StandardCharsets.UTF_8).isEqualTo("from the other side");
        assertThat(backup.open(sealed)).asString(StandardCharsets.UTF_8).isEqualTo("from the other side");
    }

    private byte[] age(String... arguments) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of("age"), Stream.of(arguments)).toList())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readAllBytes(output);
    }
}
