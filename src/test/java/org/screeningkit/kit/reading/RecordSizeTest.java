package org.screeningkit.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.signup.Field;
import org.screeningkit.signup.Purpose;
import org.screeningkit.signup.SignUpOffer;
import org.screeningkit.text.Language;

class RecordSizeTest {
    private static final String LONGEST_ID = "k".repeat(40);
    private static final String LONGEST_LABEL = "p".repeat(15);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # purposes, phone, fits
            1,          false, true
            1,          true,  true
            5,          true,  true
            6,          true,  false
            20,         true,  false
            """)
    void aKitMayHaveAsManyPurposesAsFitTheSeal(int purposes, boolean phone, boolean fits) {
        int bytes = RecordSize.ofSealedForm().worstCase(LONGEST_ID, offer(purposes, phone), List.of());
        assertThat(bytes <= RecordSize.MOST_BYTES).as("%d bytes", bytes).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"POSTAL_CODE", "PHONE"})
    void aFieldThatAPurposeNeedsCountsLikeOneThatTheKitOffers(Field field) {
        Purpose plain = new Purpose("updates", true, Set.of(Field.EMAIL), "1", Map.of());
        Purpose more = new Purpose("updates", true, Set.of(Field.EMAIL, field), "1", Map.of());
        assertThat(size(more)).isGreaterThan(size(plain));
    }

    private static int size(Purpose purpose) {
        SignUpOffer offer = new SignUpOffer(16, false, false, 30, "notice", "1", List.of(purpose));
        return RecordSize.ofSealedForm().worstCase("kit", offer, List.of(Language.ENGLISH));
    }

    private static SignUpOffer offer(int purposes, boolean phone) {
        List<Purpose> all = IntStream.range(0, purposes)
                .mapToObj(n -> new Purpose(
                        LONGEST_LABEL + Character.toString('a' + n),
                        true,
                        Set.of(Field.EMAIL),
                        "v".repeat(16),
                        Map.of()))
                .toList();
        return new SignUpOffer(16, true, phone, 30, "n".repeat(16), "v".repeat(16), all);
    }
}
