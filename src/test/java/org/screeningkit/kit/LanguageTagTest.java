package org.screeningkit.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "zh-Hans", "pt-BR", "ckb", "sr-Latn-RS"})
    void tagsInTheirProperSpellingAreLanguages(String tag) throws Fault {
        assertThat(LanguageTag.read(tag).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({"EN, en", "zh-hans, zh-Hans", "pt_br, pt-BR", "en-uk, en-UK"})
    void otherSpellingsAreRefusedWithTheRightOne(String tag, String right) {
        assertThatThrownBy(() -> LanguageTag.read(tag))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.values()).containsEntry("right", right));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "english", "qq", "-", "x", "en-", "../en", "en\n"})
    void whatIsNoTagIsNoLanguage(String tag) {
        assertThatThrownBy(() -> LanguageTag.read(tag))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.textKey()).isEqualTo("check.language.unknown"));
    }
}
