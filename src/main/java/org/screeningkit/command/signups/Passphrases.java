package org.screeningkit.command.signups;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.screeningkit.headquarters.keys.KeyCeremony;
import org.screeningkit.headquarters.keys.Passphrase;
import org.screeningkit.text.Texts;

/// Asks for passphrases at the terminal, unseen; without one, takes a line of standard input for each. Never from the
/// command line, where they would stay in the shell's history and be seen by everybody on the computer.
record Passphrases(Texts texts, Terminal terminal) implements Passphrase {
    /// How often a person at the terminal is asked for the same one.
    static final int ATTEMPTS = 3;

    @Override
    public Optional<char[]> of(Path keyFile) {
        return secret(texts.get("command.passphrase.open", Map.of("file", keyFile.toString())));
    }

    /// A new passphrase. At the terminal it is asked for twice, unless it is too short anyhow; empty when the two
    /// differ, or nobody answers.
    Optional<char[]> chosen(String prompt) {
        Optional<char[]> first = secret(prompt);
        if (!terminal.attended() || first.isEmpty() || first.get().length < KeyCeremony.SHORTEST_PASSPHRASE) {
            return first;
        }
        Optional<char[]> again = secret(texts.get("command.passphrase.again"));
        boolean same = again.isPresent() && Arrays.equals(first.get(), again.get());
        again.ifPresent(typed -> Arrays.fill(typed, ' '));
        return same ? first : Optional.empty();
    }

    /// The key of the sentence for a passphrase that was not given.
    String missing(String usual) {
        return terminal.blind() ? "command.passphrase.blind" : usual;
    }

    private Optional<char[]> secret(String question) {
        return terminal.blind() ? Optional.empty() : terminal.secret(question);
    }
}
