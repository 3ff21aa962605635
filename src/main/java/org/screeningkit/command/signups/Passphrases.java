package org.screeningkit.command.signups;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.screeningkit.headquarters.keys.Passphrase;
import org.screeningkit.text.Texts;

/// Asks for passphrases at the terminal, unseen; without one, takes a line of standard input for each. Never from the
/// command line, where they would stay in the shell's history and be seen by everybody on the computer.
public final class Passphrases implements Passphrase {
    private final Texts texts;
    private final Optional<Console> terminal;
    private final Reader input;

    public Passphrases(Texts texts, InputStream input) {
        this.texts = texts;
        this.terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        this.input = new InputStreamReader(input, StandardCharsets.UTF_8);
    }

    @Override
    public Optional<char[]> of(Path keyFile) {
        return ask(texts.get("command.passphrase.open", Map.of("file", keyFile.toString())));
    }

    /// A new passphrase. At the terminal it is asked for twice; empty when the two differ, or nobody answers.
    Optional<char[]> chosen(String prompt) {
        Optional<char[]> first = ask(prompt);
        if (terminal.isEmpty() || first.isEmpty()) {
            return first;
        }
        Optional<char[]> again = ask(texts.get("command.passphrase.again"));
        boolean same = again.isPresent() && Arrays.equals(first.get(), again.get());
        again.ifPresent(typed -> Arrays.fill(typed, ' '));
        return same ? first : Optional.empty();
    }

    private Optional<char[]> ask(String prompt) {
        return terminal.isPresent() ? Optional.ofNullable(terminal.get().readPassword("%s ", prompt)) : line();
    }

    /// Not as a string, which could not be wiped.
    private Optional<char[]> line() {
        char[] line = new char[64];
        int length = 0;
        try {
            int sign = input.read();
            if (sign < 0) {
                return Optional.empty();
            }
            for (; sign >= 0 && sign != '\n'; sign = input.read()) {
                if (length == line.length) {
                    char[] longer = Arrays.copyOf(line, 2 * length);
                    Arrays.fill(line, ' ');
                    line = longer;
                }
                line[length++] = (char) sign;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        boolean windows = length > 0 && line[length - 1] == '\r';
        char[] passphrase = Arrays.copyOf(line, windows ? length - 1 : length);
        Arrays.fill(line, ' ');
        return Optional.of(passphrase);
    }
}
