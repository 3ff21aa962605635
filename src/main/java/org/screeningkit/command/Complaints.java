package org.screeningkit.command;

import java.util.Map;
import java.util.concurrent.CancellationException;
import org.screeningkit.app.CannotOpen;
import org.screeningkit.command.exit.ExitCode;
import org.screeningkit.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/// Turns whatever ends a command early into one plain sentence on standard error. Nobody at a keyboard sees a stack
/// trace; those are in the log.
final class Complaints implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    private final Texts texts;

    Complaints(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        say(
                line,
                texts.get(
                        "command.usage",
                        Map.of(
                                "problem",
                                wrong.getMessage(),
                                "command",
                                line.getCommandSpec().qualifiedName())));
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        return switch (failure) {
            case CannotOpen missing -> {
                say(line, texts.get(missing.textKey(), missing.values()));
                yield ExitCode.of(missing.kind());
            }
            case CancellationException _ -> ExitCode.BROKEN; // Said already; the program is ending.
            default -> {
                say(
                        line,
                        texts.get(
                                "command.broke",
                                Map.of("kind", failure.getClass().getSimpleName())));
                yield ExitCode.BROKEN;
            }
        };
    }

    private static void say(CommandLine line, String sentence) {
        line.getErr().println("screening-kit: " + sentence);
    }
}
