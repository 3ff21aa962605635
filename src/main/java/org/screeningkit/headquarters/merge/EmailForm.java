package org.screeningkit.headquarters.merge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The form in which two spellings of one email address are equal: trimmed, NFKC, lower case, the domain in Unicode as
/// UTS 46 maps it without transition, so that `straße.de` and `strasse.de` stay two. Dots and `+tags` before the at
/// sign are kept: they may be two people.
///
/// The JDK's own `IDN` follows the older IDNA 2003, which would join the two. Unassigned and forbidden signs are not
/// refused here; whoever typed them typed them twice alike.
final class EmailForm {
    private EmailForm() {}

    static String comparable(String email) {
        String folded = folded(email.strip());
        int at = folded.lastIndexOf('@');
        if (at < 0) {
            return folded;
        }
        String domain = folded.substring(at + 1).replace('\u3002', '.').replace('\uff61', '.');
        String rooted = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
        return folded.substring(0, at + 1)
                + Arrays.stream(rooted.split("\\.", -1)).map(EmailForm::unicode).collect(Collectors.joining("."));
    }

    private static String unicode(String label) {
        return label.startsWith("xn--")
                ? Punycode.decode(label.substring(4)).map(EmailForm::folded).orElse(label)
                : label;
    }

    /// Each sign for itself, because a whole Greek word in lower case ends otherwise than UTS 46 maps it.
    private static String folded(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(sign -> !ignored(sign))
                .forEach(sign -> lower.append(Character.toString(sign).toLowerCase(Locale.ROOT)));
        return Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }

    /// Signs that UTS 46 maps to nothing: soft hyphen, zero-width space, word joiner, variation selectors, byte order
    /// mark.
    private static boolean ignored(int sign) {
        return sign == 0xad || sign == 0x200b || sign == 0x2060 || sign == 0xfeff || (sign >= 0xfe00 && sign <= 0xfe0f);
    }
}
