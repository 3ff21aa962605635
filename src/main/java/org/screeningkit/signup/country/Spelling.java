package org.screeningkit.signup.country;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names as they are compared: without accents, case, dots, punctuation or the Arabic article, so that "cote d
/// ivoire" finds Côte d’Ivoire and "مغرب" finds المغرب.
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640.]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("(^| )\u0627\u0644(?=\\p{IsArabic}{3})");

    private Spelling() {}

    static String plain(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = GAPS.matcher(bare).replaceAll(" ").strip();
        return ARTICLE.matcher(words).replaceAll("$1");
    }
}
