package org.screeningkit.kit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.kit.Fault;
import org.screeningkit.text.Language;

class CaptionFileProbeTest {
    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WEBVTT\\n\\n00:01.000 --> 00:02.000\\nA line.\\n                                    |
            1\\n00:00:01,000 --> 00:00:02,000\\nA line.\\n                                      |
            00:01.000 --> 00:02.000\\nA line.\\n                                                | check.captions.header
            WEBVTT\\n\\n00:01.000 --> soon\\nA.\\n\\n00:03.000 --> 00:04.000\\nB.\\n             | check.captions.time
            WEBVTT\\n\\n00:03.000 --> 00:02.000\\nA.\\n\\n00:03.000 --> 00:04.000\\nB.\\n        | check.captions.backwards
            WEBVTT\\n\\n00:05.000 --> 00:06.000\\nA.\\n\\n00:03.000 --> 00:04.000\\nB.\\n        | check.captions.order
            WEBVTT\\n\\n00:01.000 --> 00:02.000\\n\\n\\n00:03.000 --> 00:04.000\\nB.\\n          | check.captions.blank
            WEBVTT\\n\\n00:01.000 --> 00:02.000\\nthese are so many words that two lines cannot hold them all at once, whatever one does with them\\n | check.captions.long
            WEBVTT\\n                                                                           | check.captions.none
            """)
    void eachProblemHasItsSentence(String content, String textKey) throws IOException {
        Path file = Files.writeString(temporary.resolve("c.vtt"), content.replace("\\n", "\n"));
        assertThat(new CaptionFileProbe().faults(file, Language.ENGLISH))
                .extracting(Fault::textKey)
                .containsExactlyElementsOf(textKey == null ? java.util.List.of() : java.util.List.of(textKey));
    }

    @Test
    void lettersOfAnotherEncodingAreSaid() throws IOException {
        byte[] bytes = "WEBVTT\n\n00:01.000 --> 00:02.000\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(temporary.resolve("c.vtt"), bytes);
        assertThat(new CaptionFileProbe().faults(file, new Language("fr")))
                .extracting(Fault::textKey)
                .containsExactly("check.captions.encoding");
    }

    @Test
    void aFileThatIsGoneIsSaid() {
        assertThat(new CaptionFileProbe().faults(temporary.resolve("none.vtt"), Language.ENGLISH))
                .extracting(Fault::textKey)
                .containsExactly("check.file.locked");
    }
}
