package org.screeningkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewsTest {
    private final Reviews reviews = new Reviews(Map.of("en", true, "pt", false, "zh-Hans", true));

    @ParameterizedTest
    @CsvSource(textBlock = """
            en,         true,  true
            pt,         true,  false
            pt-BR,      true,  false
            zh-Hans,    true,  true
            zh-CN,      true,  true
            zh-Hant,    false, false
            sw,         false, false
            """)
    void aLanguageIsServedByTheTextsItsReadersSee(String tag, boolean written, boolean reviewed) {
        Language language = new Language(tag);
        assertThat(reviews.written(language)).isEqualTo(written);
        assertThat(reviews.reviewed(language)).isEqualTo(reviewed);
    }

    @Test
    void englishIsTheOriginalAndTheOthersWaitForAReader() {
        Reviews ours = Reviews.ofThisVersion();
        assertThat(ours.reviewed(Language.ENGLISH)).isTrue();
        assertThat(ours.byTag())
                .containsOnlyKeys("en", "ru", "fr", "es", "pt", "de", "it", "ar", "zh-Hans")
                .containsEntry("ru", false);
    }

    @ParameterizedTest
    @CsvSource({"ru, Дальше", "pt-BR, Seguinte", "zh-Hans, 下一步", "zh-CN, 下一步", "zh-Hant, Next", "sw, Next"})
    void textsAreFoundWhereTheReviewsSayTheyAre(String tag, String next) {
        assertThat(Texts.of(new Language(tag)).get("console.next")).isEqualTo(next);
        assertThat(Reviews.ofThisVersion().written(new Language(tag))).isEqualTo(!next.equals("Next"));
    }
}
