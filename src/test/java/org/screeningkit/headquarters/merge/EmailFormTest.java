package org.screeningkit.headquarters.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailFormTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            Anna@Example.ORG,             anna@example.org
            '  anna@example.org ',        anna@example.org
            ＡＮＮＡ＠example．org,        anna@example.org
            anna@example。org,            anna@example.org
            anna@example.org.,            anna@example.org
            a.n.n.a+kit@example.org,      a.n.n.a+kit@example.org
            anna@XN--STRAE-OQA.de,        anna@straße.de
            anna@Straße.de,               anna@straße.de
            anna@strasse.de,              anna@strasse.de
            anna@BÜCHER.example,          anna@bücher.example
            anna@bu\u0308cher.example,    anna@bücher.example
            anna@xn--bcher-kva.example,   anna@bücher.example
            anna@ΟΔΟΣ.gr,                 anna@οδοσ.gr
            анна@почта.рф,                анна@почта.рф
            анна@xn--80a1acny.xn--p1ai,   анна@почта.рф
            an\u00adna@exam\u200bple.org, anna@example.org
            anna@xn--99999999999.org,     anna@xn--99999999999.org
            nobody,                       nobody
            """)
    void spellingsOfOneAddressAreOne(String typed, String comparable) {
        assertThat(EmailForm.comparable(typed)).isEqualTo(comparable);
        assertThat(EmailForm.comparable(comparable)).as("again").isEqualTo(comparable);
    }
}
