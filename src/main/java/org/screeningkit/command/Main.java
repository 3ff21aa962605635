package org.screeningkit.command;

import java.io.InputStream;
import org.screeningkit.command.signups.HandOverCommand;
import org.screeningkit.command.signups.KeysCommand;
import org.screeningkit.command.signups.NewKeysCommand;
import org.screeningkit.command.signups.OpenCommand;
import org.screeningkit.command.signups.Terminal;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import picocli.CommandLine;

/// The front door.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine(Texts.of(Language.ENGLISH), System.in).execute(args));
    }

    /// @param input where answers come from when there is no terminal
    static CommandLine commandLine(Texts texts, InputStream input) {
        Terminal terminal = new Terminal(input);
        Complaints complaints = new Complaints(texts);
        CommandLine line = new CommandLine(new EveningCommand())
                .addSubcommand(new PlayCommand(texts))
                .addSubcommand(new CheckCommand(texts))
                .addSubcommand(new HandOverCommand(texts, terminal, ShippedKit.folder()))
                .addSubcommand(new OpenCommand(texts, terminal))
                .addSubcommand(new CommandLine(new KeysCommand()).addSubcommand(new NewKeysCommand(texts, terminal)))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
        line.setUsageHelpWidth(100);
        return line;
    }
}
