package org.screeningkit.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import org.testfx.util.WaitForAsyncUtils;

/// The kiosk's own sentences through the real synthesizer, where this computer has it. What it would play is written to
/// a file instead.
@Tag("speech")
class EspeakTest {
    private static final List<String> SENTENCES =
            List.of("kiosk.choices.title", "kiosk.name.question", "kiosk.check.title", "kiosk.idle.title");

    @TempDir
    Path programs;

    private Path sound;
    private Path arguments;

    @BeforeEach
    void aProgramThatWritesDownWhatItPlays() throws Exception {
        Optional<Path> real = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "espeak-ng"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(real.isPresent(), "no espeak-ng on this computer");
        sound = programs.resolve("sound.wav");
        arguments = programs.resolve("arguments");
        Path program = programs.resolve("espeak-ng");
        Files.writeString(program, """
                #!/bin/sh
                echo "$*" >> '%s'
                case "$1" in --voices) exec '%s' "$@" ;; esac
                '%s' "$@" -w '%s.part' && mv '%s.part' '%s'
                """.formatted(arguments, real.get(), real.get(), sound, sound, sound));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "fr", "es", "pt", "de", "it", "ar", "zh-Hans"})
    void everyLanguageOfTheKioskIsSpokenAndNothingOfItStandsOnTheCommandLine(String tag) throws Exception {
        Language language = new Language(tag);
        Texts texts = Texts.of(language);
        List<String> sentences = SENTENCES.stream().map(texts::get).toList();
        Voice voice = SystemVoice.on(programs.toString(), List.of(Engine.ESPEAK_NG), Runnable::run);
        assertThat(voice.speaks(language)).isTrue();

        voice.say(language, sentences);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(sound));

        assertThat(seconds()).as("four sentences").isBetween(3.0, 30.0);
        assertThat(loudest()).as("of 32,767").isGreaterThan(3000);
        assertThat(Files.readString(arguments)).doesNotContain(sentences);
        assertThat(Files.readAllLines(arguments)).hasSize(2);
    }

    private double seconds() throws Exception {
        AudioFileFormat format = AudioSystem.getAudioFileFormat(sound.toFile());
        return (Files.size(sound) - 44)
                / (double) format.getFormat().getFrameSize()
                / format.getFormat().getFrameRate();
    }

    private int loudest() throws Exception {
        int loudest = 0;
        try (AudioInputStream audio = AudioSystem.getAudioInputStream(sound.toFile())) {
            byte[] samples = audio.readAllBytes();
            for (int at = 0; at + 1 < samples.length; at += 2) {
                loudest = Math.max(loudest, Math.abs((short) ((samples[at] & 0xff) | (samples[at + 1] << 8))));
            }
        }
        return loudest;
    }
}
