package org.screeningkit.command;

import java.io.InputStream;
import org.screeningkit.command.signups.HandOverCommand;
import org.screeningkit.command.signups.KeysCommand;
import org.screeningkit.command.signups.NewKeysCommand;
import org.screeningkit.command.signups.OpenCommand;
import org.screeningkit.command.signups.Passphrases;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import picocli.CommandLine;

/// The front door.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine(Texts.of(Language.ENGLISH), System.in).execute(args));
    }

    /// @param input where passphrases come from when there is no terminal
    static CommandLine commandLine(Texts texts, InputStream input) {
        Passphrases passphrases = new Passphrases(texts, input);
        Complaints complaints = new Complaints(texts);
        CommandLine line = new CommandLine(new EveningCommand())
                .addSubcommand(new PlayCommand(texts))
                .addSubcommand(new CheckCommand(texts))
                .addSubcommand(new HandOverCommand(texts, ShippedKit.folder()))
                .addSubcommand(new OpenCommand(texts, passphrases))
                .addSubcommand(new CommandLine(new KeysCommand()).addSubcommand(new NewKeysCommand(texts, passphrases)))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
        line.setUsageHelpWidth(100);
        return line;
    }
}
