package org.screeningkit.signup.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.screeningkit.text.Language;

class CountriesTest {
    @Test
    void everyIsoCountryAndKosovoIsThere() {
        assertThat(Countries.in(Language.ENGLISH).all())
                .hasSize(250)
                .extracting(Country::code)
                .contains("XK", "RU", "TW", "PS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "fr", "es", "pt", "de", "it", "ar", "zh-Hans"})
    void everyCountryHasANameInEveryLanguage(String tag) {
        assertThat(Countries.in(new Language(tag)).all())
                .allSatisfy(country -> assertThat(country.name()).isNotBlank().isNotEqualTo(country.code()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            en, fr,            FR
            en, franc,         FR
            en, UK,            GB
            en, usa,           US
            en, u.s.a.,        US
            en, holland,       NL
            en, deutschland,   DE
            en, россия,        RU
            en, cote d'ivoire, CI
            en, ivory,         CI
            en, kosovo,        XK
            en, 中国,          CN
            de, oster,         AT
            ru, герм,          DE
            ru, germany,       DE
            ar, مغرب,          MA
            ar, المغرب,        MA
            ar, الإمارات,      AE
            zh-Hans, 法国,     FR
            zh-Hans, france,   FR
            en, north korea,   KP
            en, england,       GB
            """)
    void foundByNameEnglishNameCodeOrSynonym(String language, String typed, String code) {
        assertThat(Countries.in(new Language(language))
                        .matching(typed)
                        .getFirst()
                        .code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            en, France,   FR
            en, UK,       GB
            en, fran,     FR
            en, Niger,    NE
            en, Guinea,   GN
            en, united,
            en, xyz,
            en, ' ',
            """)
    void aWholeNameOrTheOnlyPossibleOneNamesACountry(String language, String typed, String code) {
        assertThat(Countries.in(new Language(language)).named(typed).map(Country::code))
                .isEqualTo(java.util.Optional.ofNullable(code));
    }

    @Test
    void namesFollowTheAlphabetOfTheLanguage() {
        assertThat(Countries.in(new Language("de")).all())
                .extracting(Country::name)
                .containsSubsequence("Norwegen", "Oman", "Österreich", "Pakistan");
    }

    @Test
    void theCountryOfTheEventStandsFirstAndTheOthersKeepTheirOrder() {
        Countries plain = Countries.in(Language.ENGLISH);
        Countries here = plain.first("UG");
        assertThat(here.all().getFirst().code()).isEqualTo("UG");
        assertThat(here.all().stream().skip(1).toList())
                .isEqualTo(plain.all().stream()
                        .filter(country -> !country.code().equals("UG"))
                        .toList());
        assertThat(plain.first("").all()).isEqualTo(plain.all());
    }
}
