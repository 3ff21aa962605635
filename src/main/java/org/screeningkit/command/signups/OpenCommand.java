package org.screeningkit.command.signups;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.screeningkit.app.CannotOpen;
import org.screeningkit.app.CannotOpen.Kind;
import org.screeningkit.command.exit.ExitCode;
import org.screeningkit.headquarters.Opening;
import org.screeningkit.headquarters.OpeningProgress;
import org.screeningkit.headquarters.Reconciliation;
import org.screeningkit.headquarters.Report;
import org.screeningkit.headquarters.intake.Intake;
import org.screeningkit.headquarters.keys.KeyFileRefused;
import org.screeningkit.headquarters.keys.SecretKeys;
import org.screeningkit.headquarters.merge.Suppression;
import org.screeningkit.headquarters.output.Flavour;
import org.screeningkit.headquarters.output.Output;
import org.screeningkit.outbox.files.DurableFiles;
import org.screeningkit.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Headquarters: opens bundles and bare outboxes, merges them, writes the list.
@Command(name = "open", resourceBundle = "org.screeningkit.text.command", mixinStandardHelpOptions = true)
public final class OpenCommand implements Callable<Integer> {
    private final Texts texts;
    private final Passphrases passphrases;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "BUNDLE", arity = "1..*", descriptionKey = "command.parameter.bundle")
    @SuppressWarnings("NullAway.Init")
    private List<Path> bundles;

    @Option(names = "--key", paramLabel = "FILE", required = true, descriptionKey = "command.option.key")
    @SuppressWarnings("NullAway.Init")
    private List<Path> keyFiles;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "command.option.out")
    @SuppressWarnings("NullAway.Init")
    private Path list;

    @Option(
            names = "--for",
            paramLabel = "PROGRAM",
            converter = FlavourWord.class,
            descriptionKey = "command.option.for")
    private Flavour flavour = Flavour.PLAIN;

    @Option(names = "--suppress", paramLabel = "FILE", descriptionKey = "command.option.suppress")
    private @Nullable Path suppress;

    public OpenCommand(Texts texts, Terminal terminal) {
        this.texts = texts;
        this.passphrases = new Passphrases(texts, terminal);
    }

    @Override
    public Integer call() throws Exception {
        Suppression suppression = suppression();
        SecretKeys keys = keys();
        PrintWriter complaints = spec.commandLine().getErr();
        return UntilStopped.run(() -> open(suppression, keys), () -> complaints.println(texts.get("command.stopped")));
    }

    private int open(Suppression suppression, SecretKeys keys) throws CannotOpen {
        Intake intake = new Intake(bundles);
        ProgressLine line = ProgressLine.at(
                passphrases.terminal(), texts, spec.commandLine().getErr());
        try (Output output = new Output(list, flavour, DurableFiles.ofThisComputer())) {
            Reconciliation result =
                    new Opening(intake, keys, suppression, progress(line, intake.bytes())).run(output, texts);
            line.end();
            spec.commandLine().getOut().print(new Report(result, texts).words());
            boolean opened = result.opened() > 0;
            spec.commandLine()
                    .getOut()
                    .println(texts.get(
                            opened ? "command.open.done" : "command.open.nothing", Map.of("file", list.toString())));
            return opened && result.complete() ? ExitCode.DONE : ExitCode.NO;
        } catch (IOException failure) {
            throw new CannotOpen(Kind.MACHINE, "command.open.notWritten", Map.of("file", list.toString()), failure);
        } finally {
            line.end();
        }
    }

    private SecretKeys keys() throws CannotOpen {
        Optional<SecretKeys> all = Optional.empty();
        for (Path file : keyFiles) {
            SecretKeys keys = keys(file);
            all = Optional.of(all.map(others -> others.and(keys)).orElse(keys));
        }
        return all.orElseThrow();
    }

    private SecretKeys keys(Path file) throws CannotOpen {
        for (int attempt = 1; ; attempt++) {
            try {
                return SecretKeys.read(file, passphrases);
            } catch (KeyFileRefused refused) {
                boolean slip = refused.reason() == KeyFileRefused.Reason.WRONG_PASSPHRASE
                        && passphrases.terminal().attended();
                if (!slip || attempt == Passphrases.ATTEMPTS) {
                    throw refusal(refused);
                }
                spec.commandLine().getErr().println(texts.get(refused.textKey(), refused.values()));
            }
        }
    }

    private CannotOpen refusal(KeyFileRefused refused) {
        String textKey = refused.reason() == KeyFileRefused.Reason.NO_PASSPHRASE
                ? passphrases.missing(refused.textKey())
                : refused.textKey();
        return new CannotOpen(NewKeysCommand.kind(refused), textKey, refused.values(), refused);
    }

    /// A wish that is not understood stops everything: somebody asked to be left out.
    private Suppression suppression() throws CannotOpen {
        if (suppress == null) {
            return Suppression.of(List.of());
        }
        String file = suppress.toString();
        try {
            Suppression suppression = Suppression.of(Files.readAllLines(suppress));
            if (!suppression.wrongLines().isEmpty()) {
                throw new CannotOpen(
                        Kind.NOT_SHOWABLE,
                        "command.open.suppressLine",
                        Map.of(
                                "file",
                                file,
                                "line",
                                suppression.wrongLines().getFirst().toString()));
            }
            return suppression;
        } catch (MalformedInputException failure) {
            throw new CannotOpen(Kind.NOT_SHOWABLE, "command.open.suppressText", Map.of("file", file), failure);
        } catch (IOException failure) {
            throw new CannotOpen(Kind.NOT_SHOWABLE, "command.open.suppressGone", Map.of("file", file), failure);
        }
    }

    private static OpeningProgress progress(ProgressLine line, long total) {
        return new OpeningProgress() {
            private Pass pass = Pass.FINDING;
            private long done;

            @Override
            public void at(Pass now, int records, int bytes) {
                done = now == pass ? done + bytes : bytes;
                pass = now;
                String key = switch (now) {
                    case FINDING -> "command.progress.finding";
                    case WRITING -> "command.progress.listing";
                };
                line.at(key, records, done, total);
            }
        };
    }
}
