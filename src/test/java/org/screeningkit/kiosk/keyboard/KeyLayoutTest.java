package org.screeningkit.kiosk.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.screeningkit.kiosk.keyboard.KeyLayout.Key;
import org.screeningkit.kiosk.keyboard.KeyLayout.Layer;
import org.screeningkit.text.Language;

class KeyLayoutTest {
    /// Names people of the language have, with those of their neighbours: each can be typed without leaving the layout.
    @ParameterizedTest
    @CsvSource(textBlock = """
            en, Siobhan O'Connor; Zoë St. John-Smythe; Chloë Brontë; Muhammad Ali; Nguyen Van; José; 李Wei?
            ru, Анна Ёлкина; Пётр Щукин; Съедугин; Зоя Цой; Объедков-Юрьев; Олексій Ґалаґан; Әсел Жүніс; Ўткир; Љубица
            fr, Françoise Lefèvre; Noël Çelik; Aïcha Benoît-Hébert; Gaëlle d’Août; Cœur?; Anaïs Crêpin; Maëlys Château
            es, Íñigo Núñez; Begoña Peña; José Ángel Agüero; Montserrat Puigdemont; Úrsula Ibáñez; Gonçal; Ainhoa Etxeberria
            pt, João Gonçalves; Inês Conceição; António Simões; Lígia Côrte-Real; Vânia Guimarães; Íris Antunes; Luís
            de, Jörg Weiß; Änne Müller-Lüdenscheidt; Özlem Yıldız; Björn Größer; Łukasz Wójcik; Zoë; Şahin; Ngoc
            it, Niccolò D’Angelò; Nicolò Dell’Aquila; Zoè Pezzè; Cosimo Lo Giudice; Mattia Cafà; Desirè Cantù; José
            ar, محمد عبد الله; أحمد إبراهيم; آمنة لؤي; هدى رؤوف; شيماء; ذكرى غزال; ضياء الدين; عائشة ظاهر; مُحَمَّد; پروین; گلاره
            """)
    void everyTypicalNameOfALanguageCanBeTyped(String tag, String names) {
        Set<String> typed = typed(new Language(tag));
        for (String name : names.replaceAll("[^;]*\\?", "").split(";", -1)) {
            for (int point :
                    name.strip().codePoints().filter(letter -> letter != ' ').toArray()) {
                assertThat(typed).as(name).contains(Character.toString(point));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "fr", "es", "pt", "de", "it", "ar", "zh-Hans"})
    void anEmailAddressCanBeTypedInEveryLanguage(String tag) {
        KeyLayout latin = KeyLayout.choices(new Language(tag)).stream()
                .filter(KeyLayout::latin)
                .findFirst()
                .orElseThrow();
        Set<String> atHand = Stream.of(Layer.LETTERS, Layer.DIGITS, Layer.SIGNS)
                .flatMap(layer -> keys(latin, layer))
                .map(Key::text)
                .collect(Collectors.toSet());
        assertThat(atHand).contains("abcdefghijklmnopqrstuvwxyz0123456789@.-_+'".split(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "fr", "es", "pt", "de", "it", "ar"})
    void noKeyStandsTwiceAndEveryRowFitsTheSmallestScreen(String tag) {
        KeyLayout layout = KeyLayout.of(new Language(tag));
        for (Layer layer : Layer.values()) {
            List<String> signs = keys(layout, layer).map(Key::text).toList();
            assertThat(new HashSet<>(signs)).as("%s %s", tag, layer).hasSameSizeAs(signs);
            layout.rows(layer).forEach(row -> assertThat(row).as("%s", layer).hasSizeBetween(5, 14));
        }
    }

    @Test
    void everyOtherAlphabetIsWithinReachAndNoneIsOfferedTwice() {
        assertThat(signs("en")).containsExactly("ABC", "АБВ", "ابت");
        assertThat(signs("fr")).containsExactly("ABC", "АБВ", "ابت");
        assertThat(signs("ru")).containsExactly("АБВ", "ABC", "ابت");
        assertThat(signs("ar")).containsExactly("ابت", "ABC", "АБВ");
        assertThat(signs("zh-Hans")).containsExactly("ABC", "АБВ", "ابت");
    }

    @Test
    void onlyAlphabetsWithCapitalsHaveAKeyForThem() {
        assertThat(KeyLayout.of(new Language("ru")).capitals()).isTrue();
        assertThat(KeyLayout.of(new Language("ar")).capitals()).isFalse();
    }

    private static List<String> signs(String tag) {
        return KeyLayout.choices(new Language(tag)).stream()
                .map(KeyLayout::sign)
                .toList();
    }

    private static Set<String> typed(Language language) {
        KeyLayout layout = KeyLayout.of(language);
        return Stream.of(Layer.values())
                .flatMap(layer -> keys(layout, layer))
                .flatMap(key -> Stream.of(key.text(), key.capital().text()))
                .collect(Collectors.toSet());
    }

    private static Stream<Key> keys(KeyLayout layout, Layer layer) {
        return layout.rows(layer).stream().flatMap(List::stream);
    }
}
