package org.screeningkit.signup.rules;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds words written with letters of two alphabets that look alike, such as a Cyrillic а in an otherwise Latin name.
final class MixedAlphabets {
    private static final Set<UnicodeScript> LOOK_ALIKE =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);
    private static final Pattern BOUNDARY = Pattern.compile("[@.\u3002\uFF0E\uFF61_+-]");

    private MixedAlphabets() {}

    static boolean in(String email) {
        return BOUNDARY.splitAsStream(email).anyMatch(MixedAlphabets::mixed);
    }

    private static boolean mixed(String word) {
        Set<UnicodeScript> scripts = word.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(LOOK_ALIKE::contains)
                .collect(Collectors.toSet());
        return scripts.size() > 1;
    }
}
