package org.screeningkit.command.signups;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The person at the keyboard, or, where nobody sits there, the lines of standard input.
public final class Terminal {
    private static final int INPUT = 0;
    private static final int COMPLAINTS = 2;

    /// Rows, then columns; 0 where the terminal does not know.
    private static final Pattern SIZE = Pattern.compile("\\d+ ([1-9]\\d*)");

    private final Optional<Console> person;
    private final Reader input;

    public Terminal(InputStream input) {
        this.person = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        this.input = new InputStreamReader(input, StandardCharsets.UTF_8);
    }

    /// Whether questions are seen and answered by a person.
    boolean attended() {
        return person.isPresent();
    }

    /// Whether a person types but sees no questions, because what is said goes elsewhere. What is typed then would be
    /// seen, so no secret may be asked for.
    boolean blind() {
        return person.isEmpty() && isTerminal(INPUT);
    }

    /// Whether standard error is read as it appears.
    boolean watched() {
        return isTerminal(COMPLAINTS) || (attended() && !knowsEnds());
    }

    /// @return empty when there is no more input
    Optional<String> answer(String question) {
        return person.isPresent()
                ? Optional.ofNullable(person.get().readLine("%s ", question))
                : line().map(String::new);
    }

    /// An answer that nobody sees, not even whoever types it. The caller's to wipe.
    Optional<char[]> secret(String question) {
        return person.isPresent() ? Optional.ofNullable(person.get().readPassword("%s ", question)) : line();
    }

    /// Columns of the terminal, as it is now.
    static OptionalInt width() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            Matcher size = SIZE.matcher(said.strip());
            boolean told = stty.waitFor(1, TimeUnit.SECONDS) && size.matches();
            return told ? OptionalInt.of(Integer.parseInt(size.group(1))) : OptionalInt.empty();
        } catch (IOException _) {
            return OptionalInt.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    /// Where one of the program's ends leads, as far as Linux tells.
    private static boolean isTerminal(int end) {
        try {
            String leads = Files.readSymbolicLink(end(end)).toString();
            return leads.startsWith("/dev/pts/") || leads.startsWith("/dev/tty") || leads.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    private static boolean knowsEnds() {
        return Files.isSymbolicLink(end(COMPLAINTS));
    }

    private static Path end(int number) {
        return Path.of("/proc/self/fd/" + number);
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
        char[] typed = Arrays.copyOf(line, windows ? length - 1 : length);
        Arrays.fill(line, ' ');
        return Optional.of(typed);
    }
}
