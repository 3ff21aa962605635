package org.screeningkit.command.signups;

import picocli.CommandLine.Command;

/// What headquarters does with keys. Says which words there are; each is a command of its own.
@Command(
        name = "keys",
        resourceBundle = "org.screeningkit.text.command",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "new")
public final class KeysCommand {}
