package org.screeningkit.signup.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Notices a provider's name with one letter wrong. Two letters wrong hit real providers (`gmx.com` is two from
/// `gmail.com`'s neighbours), so they are let be.
final class ProviderTypo {
    /// The providers people of the nine languages use most, most likely first.
    private static final List<String> PROVIDERS = List.of(
            "gmail.com",
            "outlook.com",
            "hotmail.com",
            "yahoo.com",
            "icloud.com",
            "mail.ru",
            "yandex.ru",
            "live.com",
            "proton.me",
            "protonmail.com",
            "aol.com",
            "msn.com",
            "me.com",
            "googlemail.com",
            "gmx.de",
            "gmx.net",
            "gmx.at",
            "gmx.ch",
            "gmx.com",
            "web.de",
            "t-online.de",
            "freenet.de",
            "posteo.de",
            "mailbox.org",
            "orange.fr",
            "free.fr",
            "laposte.net",
            "sfr.fr",
            "wanadoo.fr",
            "yahoo.fr",
            "hotmail.fr",
            "outlook.fr",
            "live.fr",
            "libero.it",
            "virgilio.it",
            "tiscali.it",
            "alice.it",
            "hotmail.it",
            "yahoo.it",
            "hotmail.es",
            "yahoo.es",
            "outlook.es",
            "uol.com.br",
            "bol.com.br",
            "terra.com.br",
            "yahoo.com.br",
            "sapo.pt",
            "hotmail.co.uk",
            "yahoo.co.uk",
            "btinternet.com",
            "bk.ru",
            "inbox.ru",
            "list.ru",
            "rambler.ru",
            "ya.ru",
            "yandex.com",
            "qq.com",
            "163.com",
            "126.com",
            "sina.com",
            "foxmail.com",
            "tutanota.com",
            "zoho.com");

    /// Real neighbours of a provider, one letter away.
    private static final Set<String> REAL = Set.of(
            "ymail.com",
            "mail.com",
            "email.com",
            "gmx.fr",
            "gmx.us",
            "gmx.es",
            "gmx.it",
            "ya.com",
            "hotmail.de",
            "live.de",
            "live.it",
            "live.nl",
            "live.cn",
            "live.ca",
            "outlook.de",
            "outlook.it",
            "outlook.pt",
            "yahoo.de",
            "yahoo.ca",
            "yahoo.in",
            "hotmail.ca",
            "hotmail.se",
            "aol.de",
            "aol.fr",
            "aol.it",
            "msn.cn",
            "sina.cn",
            "qq.cn",
            "web.dk",
            "lee.fr",
            "139.com",
            "263.com",
            "mac.com",
            "we.com",
            "pm.me",
            "yandex.by",
            "yandex.kz",
            "yandex.ua",
            "email.ru",
            "bol.com",
            "free.it",
            "orange.es",
            "sfr.it",
            "proton.ch");

    private ProviderTypo() {}

    /// The address with the provider perhaps meant.
    static Optional<String> meant(String email) {
        int at = email.lastIndexOf('@') + 1;
        String domain = email.substring(at).toLowerCase(Locale.ROOT);
        if (PROVIDERS.contains(domain) || REAL.contains(domain)) {
            return Optional.empty();
        }
        return PROVIDERS.stream()
                .filter(provider -> oneApart(domain, provider))
                .findFirst()
                .map(provider -> email.substring(0, at) + provider);
    }

    /// Whether one insertion, deletion, replacement or swap of neighbours turns one word into the other.
    static boolean oneApart(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
            start++;
        }
        if (longer.length() - shorter.length() == 1) {
            return shorter.substring(start).equals(longer.substring(start + 1));
        }
        if (longer.length() != shorter.length() || start == shorter.length()) {
            return false;
        }
        boolean replaced = shorter.substring(start + 1).equals(longer.substring(start + 1));
        boolean swapped = start + 1 < shorter.length()
                && shorter.charAt(start) == longer.charAt(start + 1)
                && shorter.charAt(start + 1) == longer.charAt(start)
                && shorter.substring(start + 2).equals(longer.substring(start + 2));
        return replaced || swapped;
    }
}
