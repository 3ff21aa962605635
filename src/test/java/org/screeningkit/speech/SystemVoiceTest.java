package org.screeningkit.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.screeningkit.text.Language;
import org.testfx.util.WaitForAsyncUtils;

/// The computer's voice, with programs of the right names that write down what they are given.
class SystemVoiceTest {
    private static final Language RUSSIAN = new Language("ru");
    private static final List<Engine> LINUX = Engine.of("Linux");

    @TempDir
    Path programs;

    private Path arguments;
    private Path heard;

    @BeforeEach
    void arrange() {
        arguments = programs.resolve("arguments");
        heard = programs.resolve("heard");
    }

    @Test
    void theTextGoesToStandardInputAndNothingOfItToTheCommandLine() throws Exception {
        program("spd-say", "Russian+male1          ru              none\\nEnglish+male1  en-US  none");
        Voice voice = SystemVoice.on(programs.toString(), LINUX, Runnable::run);
        voice.say(RUSSIAN, List.of("Как вас зовут?", "Достаточно\nинициалов."));
        until(() -> text(heard).endsWith("\n"));
        assertThat(text(heard)).isEqualTo("Как вас зовут? Достаточно инициалов.\n");
        assertThat(text(arguments).lines()).containsExactly("-L", "-e -P message -l ru");
    }

    @Test
    void stoppingSilencesTheServerToo() throws Exception {
        program("spd-say", "Russian+male1          ru              none");
        Voice voice = SystemVoice.on(programs.toString(), LINUX, Runnable::run);
        voice.say(RUSSIAN, List.of("Да"));
        voice.stop();
        until(() -> text(arguments).lines().toList().contains("-C"));
    }

    @Test
    void whatWasStoppedBeforeItBeganIsNeverSaid() throws Exception {
        program("espeak-ng", " 5  ru              --/M      Russian            zle/ru");
        List<Runnable> waiting = new ArrayList<>();
        Voice voice = SystemVoice.on(programs.toString(), LINUX, waiting::add);
        waiting.removeFirst().run();
        voice.say(RUSSIAN, List.of("Да"));
        voice.stop();
        waiting.forEach(Runnable::run);
        assertThat(text(arguments).lines()).containsExactly("--voices");
    }

    @Test
    void withoutASpeechServerTheSynthesizerSpeaks() throws Exception {
        program("spd-say", "Failed to connect to Speech Dispatcher:");
        program("espeak-ng", "Pty Language       Age/Gender VoiceName          File\\n 5  ru  --/M  Russian  zle/ru");
        Voice voice = SystemVoice.on(programs.toString(), LINUX, Runnable::run);
        voice.say(RUSSIAN, List.of("Да"));
        until(() -> text(heard).equals("Да\n"));
        assertThat(text(arguments).lines()).containsExactly("-L", "--voices", "-v ru --stdin");
    }

    @Test
    void nobodySpeaksALanguageWithoutAVoice() throws Exception {
        program("espeak-ng", " 5  ru              --/M      Russian            zle/ru");
        Voice voice = SystemVoice.on(programs.toString(), LINUX, Runnable::run);
        assertThat(voice.speaks(RUSSIAN)).isTrue();
        assertThat(voice.speaks(new Language("ar"))).isFalse();
        voice.say(new Language("ar"), List.of("نعم"));
        assertThat(heard).doesNotExist();
    }

    @Test
    void aComputerWithoutAVoiceStaysSilent() {
        Voice voice = SystemVoice.on(programs.toString(), LINUX, Runnable::run);
        assertThat(voice.speaks(Language.ENGLISH)).isFalse();
        voice.say(Language.ENGLISH, List.of("Yes"));
        voice.stop();
    }

    /// Lines as the programs print them.
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Linux    ; 0 ; Chinese (Mandarin)+male1           cmn             none               ; zh ; Chinese (Mandarin)+male1
            Linux    ; 0 ; English (America)                  en-US           none               ; en ; English (America)
            Linux    ; 1 ;  5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn (zh 5) ; zh ; cmn
            Linux    ; 1 ;  2  en-gb           --/M      English_(Great_Britain) gmw/en          ; en ; en-gb
            Linux    ; 1 ;  5  pt-br           --/M      Portuguese_(Brazil) roa/pt-BR            ; pt ; pt-br
            Mac OS X ; 0 ; Anna                de_DE    # Hallo, ich heiße Anna.                 ; de ; Anna
            Mac OS X ; 0 ; Tingting            zh_CN    # 你好                                    ; zh ; Tingting
            Windows  ; 0 ; fr-FR                                                                 ; fr ; fr-FR
            """)
    void voicesAreReadFromTheListOfEachEngine(String system, int engine, String line, String language, String name) {
        assertThat(Engine.of(system).get(engine).voices(line))
                .containsEntry(language, name)
                .hasSize(1);
    }

    static List<Engine> engines() {
        return List.of(Engine.SPEECH_DISPATCHER, Engine.ESPEAK_NG, Engine.SAY, Engine.SAPI);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aHeadingIsNoVoice(Engine engine) {
        assertThat(engine.voices("Pty Language       Age/Gender VoiceName          File          Other Languages\n"
                        + "                                NAME        LANGUAGE         VARIANT\n"))
                .isEmpty();
    }

    /// A program that prints its list of voices, and writes down how it was called and what it was told.
    private void program(String name, String voices) throws IOException {
        Path program = programs.resolve(name);
        Files.writeString(program, """
                #!/bin/sh
                echo "$*" >> '%s'
                case "$1" in -L|--voices) printf '%s\\n' ;; -C) ;; *) cat > '%s' ;; esac
                """.formatted(arguments, voices, heard));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    }
}
