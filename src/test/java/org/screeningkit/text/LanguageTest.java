package org.screeningkit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            en,      English
            ru,      Русский
            fr,      Français
            es,      Español
            pt,      Português
            de,      Deutsch
            it,      Italiano
            ar,      العربية
            zh-Hans, 简体中文
            zh-Hant, 繁體中文
            """)
    void aLanguageIsCalledWhatItsReadersCallIt(String tag, String endonym) {
        assertThat(new Language(tag).endonym()).isEqualTo(endonym);
    }

    @Test
    void whatIsNoLanguageIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Language("?"));
    }
}
