package org.screeningkit.signup.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Notices an address whose last part is not in the list of top-level domains the program was made with. The list ages,
/// so that such an address is only asked about.
final class Endings {
    private static final String FILE = "endings.txt";
    private static final Set<String> KNOWN = known();

    /// The long endings most addresses have, likeliest first. Two letters are too few to guess from.
    private static final List<String> USUAL = List.of("com", "org", "net", "info");

    private Endings() {}

    /// @param email well-formed
    static Optional<Finding> doubt(String email) {
        int dot = lastDot(email) + 1;
        String ending = email.substring(dot);
        if (KNOWN.contains(IDN.toASCII(ending).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return USUAL.stream()
                .filter(usual -> ProviderTypo.oneApart(ending.toLowerCase(Locale.ROOT), usual))
                .findFirst()
                .map(usual -> Finding.ask("kiosk.email.meant").meaning(email.substring(0, dot) + usual))
                .or(() -> Optional.of(Finding.ask("kiosk.email.ending").naming("ending", ending)));
    }

    /// Full stops of all the scripts that a domain may be written with.
    private static int lastDot(String email) {
        return Math.max(
                Math.max(email.lastIndexOf('.'), email.lastIndexOf('\u3002')),
                Math.max(email.lastIndexOf('\uFF0E'), email.lastIndexOf('\uFF61')));
    }

    private static Set<String> known() {
        InputStream file = Objects.requireNonNull(Endings.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
