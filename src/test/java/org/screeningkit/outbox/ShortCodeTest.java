package org.screeningkit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortCodeTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            0000000000, 0000-0000
            ffffffffff, ZZZZ-ZZZZ
            0000000001, 0000-0001
            8000000000, G000-0000
            00443214c7, 0123-4567
            4254b635cf, 89AB-CDEF
            """)
    void fortyBitsAreEightSigns(String hex, String code) {
        assertThat(ShortCode.of(HexFormat.of().parseHex(hex)).text()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            7K3M-9QXA,       7K3M-9QXA
            7k3m9qxa,        7K3M-9QXA
            ' 7k3m - 9qxa ', 7K3M-9QXA
            oOiI-lL00,       0011-1100
            7K3M–9QXA,       7K3M-9QXA
            7k3m−9qxa,       7K3M-9QXA
            ７Ｋ３Ｍ－９ＱＸＡ, 7K3M-9QXA
            ٧K٣M٩QXA,        7K3M-9QXA
            7К3М-9QХА,       7K3M-9QXA
            авекмнрс,        ABEK-MHPC
            тхоіОІOI,        TX01-0101
            """)
    void whatPeopleTypeIsUnderstood(String typed, String code) {
        assertThat(ShortCode.read(typed)).contains(new ShortCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3M-9QX", "7K3M-9QXAB", "7K3M-9QXU", "7K3M_9QXA"})
    void whatIsNoCodeIsNotGuessed(String typed) {
        assertThat(ShortCode.read(typed)).isEmpty();
    }

    @Test
    void fewerBitsAreRefused() {
        assertThatThrownBy(() -> ShortCode.of(new byte[4])).isInstanceOf(IllegalArgumentException.class);
    }
}
