package org.screeningkit.signup.rules;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Email addresses as people have them, international ones included. Whether an address exists cannot be known offline,
/// so only its shape is refused; everything doubtful is asked.
public final class EmailRule {
    /// In bytes of UTF-8; the first bound is RFC 5321's path limit, the second its local-part limit.
    public static final int LONGEST = 254;

    private static final int LONGEST_LOCAL = 64;
    private static final String LOCAL_SIGNS = "!#$%&'*+/=?^_`{|}~.-";

    private EmailRule() {}

    public static Optional<Finding> check(String typed) {
        String email = PreClean.of(typed);
        if (email.isEmpty()) {
            return Optional.of(Finding.refuse("kiosk.email.missing"));
        }
        if (email.codePoints().anyMatch(PreClean::space)) {
            return Optional.of(Finding.refuse("kiosk.email.spaces"));
        }
        Optional<String> meant = SlipOfTheKeys.meant(email).filter(EmailRule::wellFormed);
        if (!wellFormed(email)) {
            Finding finding = Finding.refuse("kiosk.email.format");
            return Optional.of(meant.map(finding::meaning).orElse(finding));
        }
        return meant.or(() -> ProviderTypo.meant(email))
                .map(suggestion -> Finding.ask("kiosk.email.meant").meaning(suggestion))
                .or(() -> doubtful(email));
    }

    private static Optional<Finding> doubtful(String email) {
        if (MixedAlphabets.in(email)) {
            return Optional.of(Finding.ask("kiosk.email.mixed"));
        }
        return Endings.doubt(email);
    }

    static boolean wellFormed(String email) {
        int at = email.lastIndexOf('@');
        return at > 0
                && email.getBytes(StandardCharsets.UTF_8).length <= LONGEST
                && localPart(email.substring(0, at))
                && domain(email.substring(at + 1));
    }

    private static boolean localPart(String local) {
        return local.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LOCAL
                && !local.startsWith(".")
                && !local.endsWith(".")
                && !local.contains("..")
                && local.codePoints().allMatch(point -> letterOrDigit(point) || LOCAL_SIGNS.indexOf(point) >= 0);
    }

    private static boolean domain(String domain) {
        String[] labels = domain.split("[.\u3002\uFF0E\uFF61]", -1);
        String ending = labels[labels.length - 1];
        return labels.length >= 2 && ending(ending) && acceptedByDns(domain);
    }

    private static boolean ending(String label) {
        return label.toLowerCase(Locale.ROOT).startsWith("xn--")
                || (label.codePointCount(0, label.length()) >= 2
                        && label.codePoints().allMatch(point -> Character.isLetter(point) || mark(point)));
    }

    /// Asked of [IDN] only to test: it maps ß to ss, so the typed form is what is kept.
    private static boolean acceptedByDns(String domain) {
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
            return ascii.length() <= 253 && !ascii.contains("..") && !ascii.startsWith(".") && !ascii.endsWith(".");
        } catch (IllegalArgumentException notADomain) {
            return false;
        }
    }

    /// Vowel signs and accents are letters to those who write with them, and so are the joiners of PreClean.
    private static boolean letterOrDigit(int point) {
        return Character.isLetterOrDigit(point) || mark(point) || point == 0x200C || point == 0x200D;
    }

    private static boolean mark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
