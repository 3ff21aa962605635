package org.screeningkit.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.screeningkit.app.Evening;
import org.screeningkit.app.EveningOptions;
import org.screeningkit.command.exit.ExitCode;
import org.screeningkit.datafolder.state.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The whole evening: what happens when no other word is given.
@Command(
        name = "screening-kit",
        resourceBundle = "org.screeningkit.text.command",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true)
final class EveningCommand implements Callable<Integer> {
    @Option(names = "--kit", paramLabel = "DIR", descriptionKey = "command.option.kit")
    private @Nullable Path kit;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "command.option.data")
    private @Nullable Path data;

    @Option(names = "--role", paramLabel = "ROLE", converter = RoleWord.class, descriptionKey = "command.option.role")
    private Settings.@Nullable Role role;

    @Override
    public Integer call() throws Exception {
        Evening.hold(new EveningOptions(
                Optional.ofNullable(kit).orElseGet(ShippedKit::folder),
                Optional.ofNullable(data),
                Optional.ofNullable(role)));
        return ExitCode.DONE;
    }
}
