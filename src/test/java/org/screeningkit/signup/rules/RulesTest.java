package org.screeningkit.signup.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            \\u00a0Anna\\u3000|Anna
            Anna   Maria|Anna Maria
            An\\u200bna|Anna
            \\u202eAnna\\u202c|Anna
            \\u2067Anna\\u2069|Anna
            \\ufeffAnna|Anna
            Zoe\\u0308|Zo\\u00eb
            mcDonald VAN der|mcDonald VAN der
            \\u0646\\u0627\\u0632\\u200c\\u0646\\u06cc\\u0646|\\u0646\\u0627\\u0632\\u200c\\u0646\\u06cc\\u0646
            """)
    void cleaningTakesOutWhatNobodyMeantToType(String typed, String kept) {
        assertThat(PreClean.ofName(unescaped(typed))).isEqualTo(unescaped(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "Björk",
                "王小明",
                "محمد",
                "José María-O'Neill, Jr.",
                "X Æ A-12",
                "Ефросинья",
                "นภา",
                "नरेंद्र",
                "7",
                "👩🏽",
                "-"
            })
    void anyNameStands(String name) {
        assertThat(NameRule.check(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            |kiosk.name.missing
               |kiosk.name.missing
            \\u200d|kiosk.name.missing
            \\u3164|kiosk.name.missing
            \\u2800|kiosk.name.missing
            """)
    void aNameIsVisible(String typed, String key) {
        assertThat(NameRule.check(typed == null ? "" : unescaped(typed)))
                .hasValueSatisfying(finding -> assertThat(finding.key()).isEqualTo(key));
    }

    @Test
    void aNameHasAtMostTwoHundredCodePoints() {
        assertThat(NameRule.check("𝒜".repeat(200))).isEmpty();
        assertThat(NameRule.check("𝒜".repeat(201)))
                .hasValueSatisfying(finding -> assertThat(finding.key()).isEqualTo("kiosk.name.long"));
    }

    @Test
    void aNameLikeAnEmailAddressIsAskedNotRefused() {
        assertThat(NameRule.check("anna@example.com"))
                .hasValueSatisfying(finding -> assertThat(finding.refused()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@example.com",
                " anna@example.com ",
                "anna+list@example.co.uk",
                "o'neill@example.ie",
                "a@b.cc",
                "анна@пример.рф",
                "用户@例子.公司",
                "ஏற்பாடு@example.com",
                "anna@straße.de",
                "anna@xn--e1afmkfd.xn--p1ai",
                "مثال@مثال.مصر",
                "anna_k-1@sub.sub.example.museum",
                "\"@\"x@example.com"
            })
    void realAddressesStand(String email) {
        if (email.startsWith("\"")) {
            // Quoted local parts exist in the standard and in nobody's address book.
            assertThat(refusal(email)).contains("kiosk.email.format");
        } else {
            assertThat(EmailRule.check(email)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                     | kiosk.email.missing
            '   '                  | kiosk.email.missing
            an na@example.com      | kiosk.email.spaces
            anna.gmail.com         | kiosk.email.format
            @example.com           | kiosk.email.format
            anna@                  | kiosk.email.format
            anna@localhost         | kiosk.email.format
            anna@example.c         | kiosk.email.format
            anna@example.123       | kiosk.email.format
            anna@[127.0.0.1]       | kiosk.email.format
            .anna@example.com      | kiosk.email.format
            anna.@example.com      | kiosk.email.format
            an..na@example.com     | kiosk.email.format
            anna@@example.com      | kiosk.email.format
            anna@example..com      | kiosk.email.format
            anna@.example.com      | kiosk.email.format
            anna@example.com.      | kiosk.email.format
            anna@-example.com      | kiosk.email.format
            anna@exa_mple.com      | kiosk.email.format
            anna@exam,ple.com      | kiosk.email.format
            anna,b@example.com     | kiosk.email.format
            an(n)a@example.com     | kiosk.email.format
            """)
    void whatIsNoAddressIsRefused(String typed, String key) {
        assertThat(refusal(typed)).contains(key);
    }

    @Test
    void lengthsAreCountedInBytesOfUtf8() {
        assertThat(refusal("ж".repeat(32) + "@example.com")).isEmpty();
        assertThat(refusal("ж".repeat(33) + "@example.com")).contains("kiosk.email.format");
        String domain = ("a".repeat(60) + ".").repeat(3) + "com";
        assertThat(refusal("a".repeat(64) + "@" + domain)).isEmpty();
        assertThat(refusal("a".repeat(64) + "@aaaaaaaa." + domain)).contains("kiosk.email.format");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            anna@gamil.com,       anna@gmail.com
            anna@gmial.com,       anna@gmail.com
            anna@gmail.con,       anna@gmail.com
            anna@gmail.co,        anna@gmail.com
            anna@gmaill.com,      anna@gmail.com
            Anna@GMAI.com,        Anna@gmail.com
            anna@hotmial.com,     anna@hotmail.com
            anna@yahooo.com,      anna@yahoo.com
            anna@iclod.com,       anna@icloud.com
            anna@mial.ru,         anna@mail.ru
            anna@yandx.ru,        anna@yandex.ru
            anna@gmail。com,       anna@gmail.com
            """)
    void aSlipNearAProviderIsAskedAbout(String typed, String meant) {
        Finding finding = EmailRule.check(typed).orElseThrow();
        assertThat(finding.refused()).isFalse();
        assertThat(finding.replacement()).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            фттф@пьфшдюсщь,  anna@gmail.com
            фттф"пьфшдюсщь,  anna@gmail.com
            anna＠gmail.com,  anna@gmail.com
            """)
    void wrongLayoutOrWidthIsRefusedWithWhatWasMeant(String typed, String meant) {
        Finding finding = EmailRule.check(typed).orElseThrow();
        assertThat(finding.refused()).isTrue();
        assertThat(finding.replacement()).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@ymail.com",
                "anna@mail.com",
                "anna@msn.com",
                "anna@gmx.com",
                "anna@protonmail.ch",
                "anna@gmail.com",
                "anna@live.de",
                "anna@example.org"
            })
    void realNeighboursOfProvidersAreLetBe(String email) {
        assertThat(EmailRule.check(email)).isEmpty();
    }

    @Test
    void lookAlikeLettersOfTwoAlphabetsAreAskedAbout() {
        String cyrillicA = "\u0430nna@example.com";
        assertThat(EmailRule.check(cyrillicA))
                .hasValueSatisfying(finding -> assertThat(finding.key()).isEqualTo("kiosk.email.mixed"));
        assertThat(EmailRule.check("анна@example.com")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',             true
            12,             true
            SW1A 1AA,       true
            1234-567,       true
            〒100-0001,      false
            1000001,        true
            ١٢٣٤٥,          true
            1,              false
            1234567890123,  false
            12_34,          false
            """)
    void postalCodesOfAnyCountryStand(String typed, boolean stands) {
        assertThat(PostalCodeRule.check(typed).isEmpty()).isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +44 7700 900982       | '' | +447700900982
            +٤٤ ٧٧٠٠ ٩٠٠٩٨٢       | '' | +447700900982
            ＋33 6 12 34 56 78    | RU | +33612345678
            8 (912) 345-67-89     | RU | +79123456789
            06 12 34 56 78        | FR | +33612345678
            0712 345678           | UG | +256712345678
            01512 3456789         | DE | +4915123456789
            ٠١٠٠ ١٢٣ ٤٥٦٧         | EG | +201001234567
            044 123 456           | XK | +38344123456
            """)
    void aNumberItsCountryCouldHaveIsKeptInternationallyToo(String typed, String region, String international) {
        assertThat(PhoneRule.check(typed, region)).isEmpty();
        assertThat(PhoneRule.international(typed, region)).contains(international);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8 (912) 345-67-89 | ''
            06 12 34          | FR
            +999 123456789    | DE
            12345             | RU
            07700 900982      | QQ
            """)
    void aNumberNobodyKnowsIsOnlyAskedAbout(String typed, String region) {
        assertThat(PhoneRule.check(typed, region)).hasValueSatisfying(finding -> {
            assertThat(finding.refused()).isFalse();
            assertThat(finding.key()).isEqualTo("kiosk.phone.doubtful");
        });
        assertThat(PhoneRule.international(typed, region)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "+1234567890123456", "call me", "44+7700900982", "+44 7700 900982 ext 12"})
    void whatCannotBeANumberIsRefused(String typed) {
        assertThat(PhoneRule.check(typed, "GB"))
                .hasValueSatisfying(finding -> assertThat(finding.refused()).isTrue());
        assertThat(PhoneRule.international(typed, "GB")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB", "FR", "DE", "EG", "CN", "RU", "BR", "UG", "XK", "", "QQ", "AQ"})
    void theExampleOfACountryIsANumberThatMayBeTypedThere(String region) {
        String example = PhoneRule.example(region);
        assertThat(example).startsWith("+");
        assertThat(PhoneRule.check(example, region)).isEmpty();
    }

    @Test
    void theExampleIsOneOfTheCountrysOwn() {
        assertThat(PhoneRule.example("FR")).startsWith("+33 ");
        assertThat(PhoneRule.example("EG")).startsWith("+20 ");
        assertThat(PhoneRule.example("")).isEqualTo("+44 7700 900982");
    }

    @Test
    void noNumberIsAnAnswerToo() {
        assertThat(PhoneRule.check(" ", "GB")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            anna@example.con,    anna@example.com
            anna@example.ocm,    anna@example.com
            anna@example.comm,   anna@example.com
            anna@example.ogr,    anna@example.org
            Anna@EXAMPLE.CON,    Anna@EXAMPLE.com
            anna@example.onion,  ''
            anna@example.zz,     ''
            anna@пример.абв,     ''
            """)
    void anEndingNobodyHasIsAskedAbout(String email, String meant) {
        Finding finding = EmailRule.check(email).orElseThrow();
        assertThat(finding.refused()).isFalse();
        assertThat(finding.replacement()).isEqualTo(Optional.of(meant).filter(text -> !text.isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@example.cm",
                "anna@example.museum",
                "анна@почта.рф",
                "anna@example.XN--P1AI",
                "li@例子.中国",
                "a@b.photography"
            })
    void anEndingThatExistsIsNot(String email) {
        assertThat(EmailRule.check(email)).isEmpty();
    }

    @Test
    void aFindingNeverPrintsTheAnswer() {
        assertThat(EmailRule.check("anna@gamil.com").orElseThrow().toString()).doesNotContain("anna");
    }

    private static Optional<String> refusal(String email) {
        return EmailRule.check(email).filter(Finding::refused).map(Finding::key);
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
