package org.screeningkit.speech;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.screeningkit.text.Language;

/// The voice of this computer: the first engine on the path that lists a voice. Programs are started and waited for on
/// the executor, one thing at a time; without an engine, or without a voice for a language, nothing is said.
public final class SystemVoice implements Voice {
    private static final long PATIENCE_SECONDS = 10;

    private final Executor background;
    private final AtomicReference<Optional<Found>> found = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Process>> speaking = new AtomicReference<>(Optional.empty());
    private final AtomicInteger wish = new AtomicInteger();

    /// @param voices by language
    private record Found(Engine engine, Path program, Map<String, String> voices) {}

    private SystemVoice(Executor background) {
        this.background = background;
    }

    /// Looks for a voice in the background.
    public static Voice ofThisComputer(Executor background) {
        return on(System.getenv().getOrDefault("PATH", ""), Engine.of(System.getProperty("os.name")), background);
    }

    /// @param path folders to look in, as in the variable of that name
    static Voice on(String path, List<Engine> engines, Executor background) {
        SystemVoice voice = new SystemVoice(background);
        background.execute(() -> voice.look(path, engines));
        return voice;
    }

    private void look(String path, List<Engine> engines) {
        for (Engine engine : engines) {
            Optional<Found> voices = program(path, engine.program())
                    .map(program -> new Found(engine, program, engine.voices(list(engine, program))))
                    .filter(candidate -> !candidate.voices().isEmpty());
            if (voices.isPresent()) {
                found.set(voices);
                return;
            }
        }
    }

    private static Optional<Path> program(String path, String name) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(path)
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// What an engine prints about its voices; nothing when it does not work, as one without a sound server may not.
    private static String list(Engine engine, Path program) {
        try {
            Path list = Files.createTempFile("voices", ".txt");
            try {
                Process process = new ProcessBuilder(engine.command(program, engine.listing()))
                        .redirectInput(Redirect.from(Path.of(File.separatorChar == '/' ? "/dev/null" : "NUL")
                                .toFile()))
                        .redirectOutput(list.toFile())
                        .redirectError(Redirect.DISCARD)
                        .start();
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
                return Files.readString(list);
            } finally {
                Files.delete(list);
            }
        } catch (IOException unusable) {
            return "";
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    @Override
    public boolean speaks(Language language) {
        return voice(language).isPresent();
    }

    private Optional<String> voice(Language language) {
        return found.get()
                .flatMap(known ->
                        Optional.ofNullable(known.voices().get(language.locale().getLanguage())));
    }

    @Override
    public void say(Language language, List<String> sentences) {
        stop();
        int mine = wish.get();
        String line = String.join(" ", sentences).replaceAll("\\s+", " ").strip() + "\n";
        found.get()
                .ifPresent(known -> voice(language)
                        .ifPresent(voice -> background.execute(() -> speak(mine, known, language, voice, line))));
    }

    private void speak(int mine, Found known, Language language, String voice, String line) {
        if (mine != wish.get()) {
            return;
        }
        List<String> arguments =
                known.engine().speaking().apply(language.locale().getLanguage(), voice);
        try {
            Process process = new ProcessBuilder(known.engine().command(known.program(), arguments))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            speaking.set(Optional.of(process));
            if (mine != wish.get()) {
                process.destroy();
            }
            try (OutputStream text = process.getOutputStream()) {
                text.write(line.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException fellSilent) {
            // Whoever was to be spoken to hears nothing and reads on; there is nothing to mend in the middle of a page.
            speaking.set(Optional.empty());
        }
    }

    @Override
    public void stop() {
        wish.incrementAndGet();
        boolean begun = speaking.getAndSet(Optional.empty())
                .map(process -> {
                    process.destroy();
                    return true;
                })
                .orElse(false);
        if (begun) {
            found.get()
                    .filter(known -> !known.engine().hushing().isEmpty())
                    .ifPresent(known -> background.execute(() -> hush(known)));
        }
    }

    private static void hush(Found known) {
        try {
            Process process = new ProcessBuilder(known.engine()
                            .command(known.program(), known.engine().hushing()))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException _) {
            // The server is gone, and silent.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
