package org.screeningkit.playback.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.playback.colour.ColourSpace;
import org.screeningkit.playback.colour.ColourSpace.Matrix;
import org.screeningkit.playback.colour.ColourSpace.Range;

class ColourTagReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1, BT_709", "5, BT_601", "6, BT_601", "9, BT_2020", "7, BT_709"})
    void theNumbersOfTheStandardAreKnown(int number, Matrix matrix) {
        assertThat(ColourTags.of(number, Optional.empty()).of(480).matrix()).isEqualTo(matrix);
    }

    @ParameterizedTest
    @CsvSource({"0, 480, BT_601", "2, 480, BT_601", "2, 720, BT_709", "2, 1080, BT_709", "14, 576, BT_601"})
    void whatIsNotTaggedIsToldByItsHeight(int number, int height, Matrix matrix) {
        assertThat(ColourTags.of(number, Optional.empty()).of(height))
                .isEqualTo(new ColourSpace(matrix, Range.LIMITED));
    }

    @Test
    void aFileThatIsNoFilmHasNoTags() throws Exception {
        for (String content : new String[] {"", "a", "Dear volunteer, this is no film at all."}) {
            Path file = Files.writeString(folder.resolve("letter"), content);
            assertThat(ColourTagReader.read(file)).isEqualTo(ColourTags.NONE);
        }
        assertThat(ColourTagReader.read(folder.resolve("nowhere"))).isEqualTo(ColourTags.NONE);
    }

    @Test
    void noiseUnderAFilmsHeaderIsSurvived() throws Exception {
        RandomGenerator noise = RandomGenerator.of("L64X128MixRandom");
        byte[][] headers = {
            {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3},
            {0, 0, 0x10, 0, 'm', 'o', 'o', 'v', 0, 0, 0x08, 0, 't', 'r', 'a', 'k'}
        };
        for (byte[] header : headers) {
            for (int i = 0; i < 300; i++) {
                byte[] bytes = new byte[4096];
                noise.nextBytes(bytes);
                System.arraycopy(header, 0, bytes, 0, header.length);
                Path file = Files.write(folder.resolve("noise"), Arrays.copyOf(bytes, noise.nextInt(20, 4096)));
                assertThat(ColourTagReader.read(file)).isNotNull();
            }
        }
    }
}
