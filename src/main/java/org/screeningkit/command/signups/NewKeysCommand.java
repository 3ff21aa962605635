package org.screeningkit.command.signups;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.screeningkit.app.CannotOpen;
import org.screeningkit.command.exit.ExitCode;
import org.screeningkit.headquarters.keys.KeyCeremony;
import org.screeningkit.headquarters.keys.KeyFileRefused;
import org.screeningkit.outbox.age.Recipients;
import org.screeningkit.outbox.files.DurableFiles;
import org.screeningkit.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes headquarters' two key pairs and proves each before it says done.
@Command(name = "new", resourceBundle = "org.screeningkit.text.command", mixinStandardHelpOptions = true)
public final class NewKeysCommand implements Callable<Integer> {
    private final Texts texts;
    private final Passphrases passphrases;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "command.parameter.keys")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--post-quantum", descriptionKey = "command.option.postQuantum")
    private boolean postQuantum;

    public NewKeysCommand(Texts texts, Passphrases passphrases) {
        this.texts = texts;
        this.passphrases = passphrases;
    }

    @Override
    public Integer call() throws CannotOpen {
        Recipients.Type type = postQuantum ? Recipients.Type.MLKEM768X25519 : Recipients.Type.X25519;
        char[] working = chosen("command.passphrase.working");
        char[] backup = new char[0];
        try {
            backup = chosen("command.passphrase.backup");
            spec.commandLine().getErr().println(texts.get("command.keys.making"));
            new KeyCeremony(DurableFiles.ofThisComputer()).make(folder, type, working, backup);
        } catch (KeyFileRefused refused) {
            throw new CannotOpen(kind(refused), refused.textKey(), refused.values(), refused);
        } finally {
            Arrays.fill(working, ' ');
            Arrays.fill(backup, ' ');
        }
        spec.commandLine().getOut().println(texts.get("command.keys.done", Map.of("folder", folder.toString())));
        return ExitCode.DONE;
    }

    private char[] chosen(String prompt) throws CannotOpen {
        Optional<char[]> chosen = passphrases.chosen(texts.get(prompt));
        return chosen.orElseThrow(() -> new CannotOpen(CannotOpen.Kind.NOT_SHOWABLE, "command.keys.twice", Map.of()));
    }

    static CannotOpen.Kind kind(KeyFileRefused refused) {
        return refused.reason() == KeyFileRefused.Reason.NOT_WRITTEN
                ? CannotOpen.Kind.MACHINE
                : CannotOpen.Kind.NOT_SHOWABLE;
    }
}
