package org.screeningkit.command;

import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import picocli.CommandLine;

/// The front door.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine(Texts.of(Language.ENGLISH)).execute(args));
    }

    static CommandLine commandLine(Texts texts) {
        Complaints complaints = new Complaints(texts);
        CommandLine line = new CommandLine(new EveningCommand())
                .addSubcommand(new PlayCommand(texts))
                .addSubcommand(new CheckCommand(texts))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
        line.setUsageHelpWidth(100);
        return line;
    }
}
