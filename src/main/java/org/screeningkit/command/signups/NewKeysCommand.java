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

    public NewKeysCommand(Texts texts, Terminal terminal) {
        this.texts = texts;
        this.passphrases = new Passphrases(texts, terminal);
    }

    @Override
    public Integer call() throws Exception {
        Recipients.Type type = postQuantum ? Recipients.Type.MLKEM768X25519 : Recipients.Type.X25519;
        char[] working = chosen("command.passphrase.working");
        char[] backup = new char[0];
        try {
            backup = chosen("command.passphrase.backup");
            make(type, working, backup);
        } catch (KeyFileRefused refused) {
            throw new CannotOpen(kind(refused), refused.textKey(), refused.values(), refused);
        } finally {
            Arrays.fill(working, ' ');
            Arrays.fill(backup, ' ');
        }
        spec.commandLine().getOut().println(texts.get("command.keys.done", Map.of("folder", folder.toString())));
        return ExitCode.DONE;
    }

    private void make(Recipients.Type type, char[] working, char[] backup) throws Exception {
        say("command.keys.making");
        KeyCeremony ceremony = new KeyCeremony(DurableFiles.ofThisComputer());
        UntilStopped.run(() -> ceremony.make(folder, type, working, backup), () -> say("command.stopped"));
    }

    /// At the terminal a slip of the fingers is no reason to begin anew.
    private char[] chosen(String prompt) throws CannotOpen {
        for (int attempt = 1; ; attempt++) {
            Optional<char[]> chosen = passphrases.chosen(texts.get(prompt));
            boolean attended = passphrases.terminal().attended();
            if (chosen.isPresent() && (!attended || chosen.get().length >= KeyCeremony.SHORTEST_PASSPHRASE)) {
                return chosen.get();
            }
            if (!attended || attempt == Passphrases.ATTEMPTS) {
                throw new CannotOpen(CannotOpen.Kind.NOT_SHOWABLE, passphrases.missing("command.keys.twice"), Map.of());
            }
            say(chosen.isPresent() ? "headquarters.key.shortPassphrase" : "command.passphrase.differ");
        }
    }

    private void say(String key) {
        spec.commandLine().getErr().println(texts.get(key));
    }

    static CannotOpen.Kind kind(KeyFileRefused refused) {
        return refused.reason() == KeyFileRefused.Reason.NOT_WRITTEN
                ? CannotOpen.Kind.MACHINE
                : CannotOpen.Kind.NOT_SHOWABLE;
    }
}
