package org.screeningkit.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.screeningkit.app.CannotOpen;
import org.screeningkit.app.FilmShow;
import org.screeningkit.command.exit.ExitCode;
import org.screeningkit.playback.report.FilmReport;
import org.screeningkit.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Plays films and says how well: "will this laptop play it?"
@Command(name = "play", resourceBundle = "org.screeningkit.text.command", mixinStandardHelpOptions = true)
final class PlayCommand implements Callable<Integer> {
    private final Texts texts;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "command.parameter.film")
    @SuppressWarnings("NullAway.Init")
    private List<Path> films;

    @Option(names = "--screen", paramLabel = "N", descriptionKey = "command.option.screen")
    private @Nullable Integer screen;

    @Option(names = "--loop", descriptionKey = "command.option.loop")
    private boolean loop;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "command.option.report")
    private @Nullable Path report;

    PlayCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        FilmShow.Result result =
                FilmShow.play(films, screen == null ? OptionalInt.empty() : OptionalInt.of(screen), loop);
        result.report().films().forEach(this::tell);
        if (report != null) {
            write(report, ReportJson.of(result));
        }
        return result.report().good() ? ExitCode.DONE : ExitCode.NO;
    }

    private void tell(FilmReport film) {
        String name = String.valueOf(film.file().getFileName());
        film.error()
                .ifPresentOrElse(
                        cause -> spec.commandLine()
                                .getErr()
                                .println("screening-kit: " + texts.get(cause.textKey(), Map.of("file", name))),
                        () -> spec.commandLine()
                                .getOut()
                                .println(texts.get(
                                        film.tooMuch() ? "command.play.too-much" : "command.play.film",
                                        values(name, film))));
    }

    private static Map<String, Object> values(String name, FilmReport film) {
        return Map.of(
                "file", name,
                "shown", film.frames().shown(),
                "missing", film.missing(),
                "decoded", film.frames().decoded(),
                "hold", film.frames().longestHold().toMillis());
    }

    private static void write(Path file, byte[] json) throws CannotOpen {
        try {
            Files.write(file, json);
        } catch (IOException unwritable) {
            throw new CannotOpen(
                    CannotOpen.Kind.MACHINE, "command.play.no-report", Map.of("file", file.toString()), unwritable);
        }
    }
}
