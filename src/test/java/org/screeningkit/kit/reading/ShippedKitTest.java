package org.screeningkit.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.screeningkit.kit.Finding;
import org.screeningkit.kit.Finding.Severity;
import org.screeningkit.kit.Kit;
import org.screeningkit.kit.KitReading;
import org.screeningkit.text.Language;

/// The kit that the program ships with.
class ShippedKitTest {
    private static final Path FOLDER = Path.of("media/love-always-wins");

    private KitReading reading;

    @BeforeEach
    void read() {
        assumeThat(FOLDER).isDirectory();
        reading = new KitReader(RecordSize.ofSealedForm()).read(FOLDER);
    }

    @Test
    void itCanBeShownAsItIs() {
        assertThat(reading.findings()).extracting(Finding::severity).doesNotContain(Severity.ERROR);
    }

    @Test
    void itsNineCardsAreCompleteInEnglishAndRussian() {
        Kit kit = reading.kit().orElseThrow();
        assertThat(kit.decks().values()).singleElement().satisfies(deck -> {
            assertThat(deck.cards()).hasSize(9);
            assertThat(deck.cards()).allMatch(card -> card.containsKey(Language.ENGLISH));
            assertThat(deck.cards()).allMatch(card -> card.containsKey(new Language("ru")));
        });
    }

    @Test
    void everyWarningIsOneThatADemonstrationWithoutRealFilmsHasToHave() {
        assertThat(reading.findings())
                .extracting(Finding::textKey)
                .isSubsetOf(
                        "check.film.standIn",
                        "check.cards.language",
                        "check.organisation.contact",
                        "check.purpose.notLive",
                        "check.purpose.notReviewed");
    }
}
