package org.screeningkit.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.screeningkit.app.ThoroughCheck;
import org.screeningkit.command.exit.ExitCode;
import org.screeningkit.kit.KitReading;
import org.screeningkit.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says what is wrong with a kit, one sentence a line.
@Command(name = "check", resourceBundle = "org.screeningkit.text.command", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Texts texts;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "command.parameter.kit")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    CheckCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        KitReading reading = ThoroughCheck.of(folder);
        reading.sentences(texts).forEach(spec.commandLine().getOut()::println);
        if (reading.findings().isEmpty()) {
            spec.commandLine().getErr().println(texts.get("command.check.fine"));
        }
        return reading.showable() ? ExitCode.DONE : ExitCode.NO;
    }
}
