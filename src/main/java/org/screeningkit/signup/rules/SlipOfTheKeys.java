package org.screeningkit.signup.rules;

import java.text.Normalizer;
import java.util.Optional;

/// Guesses the address behind keys struck with the wrong layout or width: Russian letters where Latin ones were meant,
/// full-width signs of an East Asian input method.
final class SlipOfTheKeys {
    /// The same keys on the Russian and on the US layout. On Windows the Russian layout has " where US has @.
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё\"";

    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`@";

    private SlipOfTheKeys() {}

    /// The address perhaps meant, when it differs from what was typed.
    static Optional<String> meant(String email) {
        String plainWidth = Normalizer.normalize(email, Normalizer.Form.NFKC)
                .replace('\u3002', '.')
                .replace('\uFF61', '.');
        if (!plainWidth.equals(email)) {
            return Optional.of(plainWidth);
        }
        // A real address of Russian letters ends in a Russian domain; one struck on the wrong layout never does.
        boolean russianDomain = EmailRule.wellFormed(email);
        boolean russianLetters = email.codePoints()
                .anyMatch(point -> RUSSIAN.indexOf(Character.toLowerCase(point)) >= 0
                        && Character.UnicodeScript.of(point) == Character.UnicodeScript.CYRILLIC);
        return russianDomain || !russianLetters ? Optional.empty() : Optional.of(relaid(email));
    }

    private static String relaid(String email) {
        StringBuilder latin = new StringBuilder();
        email.codePoints().forEach(typed -> {
            int key = RUSSIAN.indexOf(Character.toLowerCase(typed));
            latin.appendCodePoint(key < 0 ? typed : LATIN.charAt(key));
        });
        return latin.toString();
    }
}
