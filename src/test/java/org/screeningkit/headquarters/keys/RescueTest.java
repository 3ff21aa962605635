package org.screeningkit.headquarters.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screeningkit.handover.HandOver;
import org.screeningkit.handover.Occasion;
import org.screeningkit.house.OtherPrograms;
import org.screeningkit.outbox.Copies;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.OutboxFolders;
import org.screeningkit.outbox.Receipt;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.age.Recipients;
import org.screeningkit.outbox.files.DurableFiles;

/// The handbook's rescue without this program, as it is printed there.
class RescueTest {
    private static final char[] WORKING = "six words that nobody would guess".toCharArray();
    private static final char[] BACKUP = "another six words for the safe".toCharArray();
    private static final Pattern BLOCK = Pattern.compile("(?s) +```\\n(.*?) +```\\n");

    @TempDir
    Path folder;

    private final DurableFiles files = DurableFiles.ofThisComputer();
    private Path keys;
    private HandOver handOver;
    private Outbox outbox;

    @BeforeEach
    void threeSignUps() throws Exception {
        assumeThat(OtherPrograms.installed("age", "script", "unzip"))
                .as("the commands age, script and unzip (Debian: apt-get install age bsdutils unzip)")
                .isTrue();
        keys = folder.resolve("keys");
        Recipients recipients = new KeyCeremony(files, 10).make(keys, Recipients.Type.X25519, WORKING, BACKUP);
        OutboxFolders laptop = new OutboxFolders(folder.resolve("laptop"));
        AgeSealer sealer = AgeSealer.to(recipients);
        outbox = Outbox.open(laptop.data(), sealer, Copies.NONE);
        handOver = new HandOver(laptop, sealer, files);
        commit("Zoë");
        commit("نور");
        handOver();
    }

    @Test
    void everyStepOfTheHandbookWorksAsPrinted() throws Exception {
        List<String> steps = steps();
        shell(folder, steps.getFirst());
        Path rescue = folder.resolve("rescue");
        Files.copy(keys.resolve("working.key.age"), rescue.resolve("working.key.age"));
        copyBundles(rescue);

        unlock(rescue, steps.get(1), WORKING);
        for (String step : steps.subList(2, 4)) {
            assertThat(shell(rescue, step)).isEmpty();
        }
        assertThat(rescue.resolve("everything.txt"))
                .content()
                .contains("Zoë", "نور")
                .satisfies(all -> assertThat(all.lines())
                        .as("once each, although two bundles hold them")
                        .hasSize(2));
        assertThat(shell(rescue, steps.get(4))).as("nothing is damaged").isEmpty();
        shell(rescue, steps.getLast());
        assertThat(rescue.resolve("working.key")).doesNotExist();
    }

    @Test
    void theBackupKeyOpensADeadLaptopAndDamageIsFound() throws Exception {
        List<String> steps = steps();
        shell(folder, steps.getFirst());
        Path rescue = folder.resolve("rescue");
        Files.copy(keys.resolve("backup.key.age"), rescue.resolve("working.key.age"));
        unlock(rescue, steps.get(1), BACKUP);
        Receipt damaged = commit("Kai");
        Path deadLaptop = Files.createDirectories(rescue.resolve("unpacked/outbox"));
        try (Stream<Path> records = Files.list(folder.resolve("laptop/outbox"))) {
            for (Path file : records.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[500] ^= (byte) (file.endsWith(damaged.name().fileName()) ? 1 : 0);
                Files.write(deadLaptop.resolve(file.getFileName()), bytes);
            }
        }
        assertThat(shell(rescue, steps.get(3))).contains("age: error");
        assertThat(rescue.resolve("everything.txt"))
                .content()
                .contains("Zoë", "نور")
                .doesNotContain("Kai");
        assertThat(shell(rescue, steps.get(4)).lines())
                .containsExactly("damaged: unpacked/outbox/" + damaged.name().fileName());
    }

    /// The blocks of the handbook's section, in order.
    private static List<String> steps() throws IOException {
        String handbook = Files.readString(Path.of("src/site/markdown/handbook/sign-ups.md"));
        String section = handbook.substring(handbook.indexOf("## 4. "), handbook.indexOf("## 5. "));
        List<String> steps = BLOCK.matcher(section)
                .results()
                .map(MatchResult::group)
                .map(block -> block.replace("```", ""))
                .toList();
        assertThat(steps).hasSize(6);
        return steps;
    }

    private static String shell(Path folder, String commands) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("bash", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private static void unlock(Path folder, String command, char[] passphrase)
            throws IOException, InterruptedException {
        OtherPrograms.atTerminal(folder, command.strip(), new String(passphrase) + "\n");
    }

    private Receipt commit(String name) throws Exception {
        byte[] record = new byte[Outbox.RECORD_SIZE];
        Arrays.fill(record, (byte) ' ');
        byte[] words = "{\"v\":1,\"name\":\"%s\"}".formatted(name).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(words, 0, record, 0, words.length);
        return outbox.commit(record);
    }

    private void handOver() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        for (String label : List.of("kla-03", "kla-03-again")) {
            handOver.write(
                    stick,
                    new Occasion(
                            label, "kit", "0".repeat(64), Optional.empty(), "kla-03", "0a1b2c3d", Instant.EPOCH, 0),
                    (_, _, _) -> {});
        }
    }

    private void copyBundles(Path rescue) throws IOException {
        try (Stream<Path> bundles = Files.list(folder.resolve("stick"))) {
            for (Path bundle : bundles.toList()) {
                Files.copy(bundle, rescue.resolve(bundle.getFileName()));
            }
        }
    }
}
