package org.screeningkit.playback.colour;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.screeningkit.playback.colour.ColourSpace.Matrix;
import org.screeningkit.playback.colour.ColourSpace.Range;

class ConversionTest {
    private static final Conversion BEST =
            Conversions.best(List.of(Path.of("/usr/lib/x86_64-linux-gnu"), Path.of("/usr/lib/aarch64-linux-gnu")));

    static Stream<Conversion> conversions() {
        return Stream.of(new TableConversion(), BEST);
    }

    /// The published factors of each standard, and so not our own arithmetic again.
    @ParameterizedTest
    @CsvSource(textBlock = """
                    BT_601,  LIMITED, 1.164384, 1.596027, -0.391762, -0.812968, 2.017232
                    BT_709,  LIMITED, 1.164384, 1.792741, -0.213249, -0.532909, 2.112402
                    BT_2020, LIMITED, 1.164384, 1.678674, -0.187326, -0.650424, 2.141772
                    BT_601,  FULL,    1,        1.402,    -0.344136, -0.714136, 1.772
                    BT_709,  FULL,    1,        1.5748,   -0.187324, -0.468124, 1.8556
                    """)
    void theEquationIsThatOfTheStandard(
            Matrix matrix, Range range, double luma, double redV, double greenU, double greenV, double blueU) {
        ColourSpace.Equation equation = new ColourSpace(matrix, range).equation();

        assertThat(equation.luma()).isCloseTo(luma, within(1e-5));
        assertThat(equation.redV()).isCloseTo(redV, within(1e-5));
        assertThat(equation.greenU()).isCloseTo(greenU, within(1e-5));
        assertThat(equation.greenV()).isCloseTo(greenV, within(1e-5));
        assertThat(equation.blueU()).isCloseTo(blueU, within(1e-5));
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void noChannelIsOffByMoreThanTwoSteps(Conversion conversion) {
        assertThat(Conversions.error(conversion)).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void unusualSizesAreConvertedToTheLastPixel(Conversion conversion) {
        for (int width : new int[] {1, 2, 3, 18, 608, 853, 854}) {
            for (int height : new int[] {1, 2, 3, 10}) {
                assertThat(Conversions.error(conversion, ColourSpace.untagged(1080), width, height))
                        .as("%dx%d", width, height)
                        .isLessThanOrEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void blackIsBlackAndWhiteIsWhite(Conversion conversion) {
        for (Matrix matrix : Matrix.values()) {
            assertThat(grey(conversion, new ColourSpace(matrix, Range.LIMITED), 16))
                    .isEqualTo(0xff000000);
            assertThat(grey(conversion, new ColourSpace(matrix, Range.LIMITED), 235))
                    .isEqualTo(0xffffffff);
            assertThat(grey(conversion, new ColourSpace(matrix, Range.FULL), 0)).isEqualTo(0xff000000);
            assertThat(grey(conversion, new ColourSpace(matrix, Range.FULL), 255))
                    .isEqualTo(0xffffffff);
        }
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void stripesJoinWithoutASeam(Conversion conversion) {
        YuvPlanes planes = YuvPlanes.allocate(64, 35);
        for (int i = 0; i < planes.memory().byteSize(); i++) {
            planes.memory().set(JAVA_BYTE, i, (byte) (i * 7919 >> 3));
        }
        MemorySegment whole = Arena.ofAuto().allocate(4L * 64 * 35, 64);
        MemorySegment joined = Arena.ofAuto().allocate(4L * 64 * 35, 64);
        ColourSpace colours = ColourSpace.untagged(1080);
        conversion.stripe(planes, whole, colours, 0, 35).run();
        conversion.stripe(planes, joined, colours, 12, 23).run();
        conversion.stripe(planes, joined, colours, 0, 12).run();
        assertThat(joined.mismatch(whole)).isEqualTo(-1);
    }

    @Test
    void withoutTheLibraryPlainJavaConverts() {
        assertThat(Conversions.best(List.of(Path.of("target/nowhere"))).name()).isEqualTo("java");
    }

    private static int grey(Conversion conversion, ColourSpace colours, int luma) {
        YuvPlanes planes = YuvPlanes.allocate(32, 2);
        planes.memory().asSlice(0, planes.uOffset()).fill((byte) luma);
        MemorySegment pixels = Arena.ofAuto().allocate(4 * 64, 64);
        conversion.stripe(planes, pixels, colours, 0, 2).run();
        return pixels.get(JAVA_INT, 4 * 5);
    }
}
