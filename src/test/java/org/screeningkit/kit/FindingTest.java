package org.screeningkit.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

class FindingTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    @Test
    void errorsComeFirstThenFilesThenLinesAsNumbers() {
        Findings findings = new Findings();
        findings.warning("a.json", 1, "check.json.cut", Map.of());
        findings.error("b.json", 10, "check.json.cut", Map.of());
        findings.error("b.json", 9, "check.json.cut", Map.of());
        findings.error("b.json", 0, "check.json.cut", Map.of());
        findings.error("a.json", 5, "check.json.cut", Map.of());
        assertThat(findings.sorted())
                .extracting(finding -> finding.sentence(ENGLISH).split(": The")[0])
                .containsExactly(
                        "error: a.json:5", "error: b.json", "error: b.json:9", "error: b.json:10", "warning: a.json:1");
    }

    @Test
    void theSameThingIsSaidOnce() {
        Findings findings = new Findings();
        findings.error("a.json", 1, "check.json.twice", Map.of("field", "id"));
        findings.error("a.json", 1, "check.json.twice", Map.of("field", "id"));
        assertThat(findings.sorted()).hasSize(1);
    }

    @Test
    void aFileNameOrValueCannotSteerTheTerminalOrBreakTheLine() {
        Findings findings = new Findings();
        findings.error("a\u001b[31m.md", 1, "check.json.twice", Map.of("field", "one\ntwo\u202e" + "x".repeat(500)));
        String sentence = findings.sorted().getFirst().sentence(ENGLISH);
        assertThat(sentence).doesNotContainPattern("[\\p{Cntrl}\u202e]").hasSizeLessThan(200);
        assertThat(sentence).startsWith("error: a?[31m.md:1: \"one?two?xxx");
    }

    @Test
    void aLongValueIsNotCutInTheMiddleOfALetter() {
        Findings findings = new Findings();
        findings.error("a.md", 1, "check.json.twice", Map.of("field", "🏅".repeat(200)));
        assertThat(findings.sorted().getFirst().sentence(ENGLISH))
                .contains("🏅…\"")
                .doesNotContain("?");
    }
}
