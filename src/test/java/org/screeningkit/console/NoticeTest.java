package org.screeningkit.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.screeningkit.console.Notice.Choice;

class NoticeTest {
    @Test
    void aQuestionKeepsItsChoicesWhenThereIsMoreToKnowFirst() {
        List<Choice> choices = List.of(new Choice("Continue", () -> {}), new Choice("Start over", () -> {}));
        Notice question = new Notice("The kit closed by accident.", choices);

        Notice asked = question.with(List.of("The stick is missing.", "There is no sound."));

        assertThat(asked.sentence()).isEqualTo("The kit closed by accident. The stick is missing. There is no sound.");
        assertThat(asked.choices()).isEqualTo(choices);
    }
}
