package org.screeningkit.playback.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.playback.picture.FilmShape.PixelSize;

class FilmShapeTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # film      pixel   screen       asked for    why
                    1920, 1080, 1, 1,   1920, 1080,  1920, 1080,  'one to one'
                    1920, 1080, 1, 1,   1366,  768,  1366,  768,  'no more than the screen has'
                    3840, 2160, 1, 1,   1920, 1080,  1920, 1080,  'four times too much'
                    1280,  720, 1, 1,   1920, 1080,  1280,  720,  'enlarging is the screen''s work'
                    1080, 1920, 1, 1,   1920, 1080,   608, 1080,  'portrait'
                    1998, 1080, 1, 1,   1920, 1080,  1920, 1038,  'wider than the screen, in even numbers'
                     853,  480, 1, 1,   1920, 1080,   853,  480,  'odd sizes stay what they are'
                     720,  576, 64, 45, 1920, 1080,   720,  576,  'wide pixels are stretched by the screen'
                    1440, 1080, 4, 3,   1920, 1080,  1440, 1080,  'wide pixels of a full-height film'
                    1440, 1080, 4, 3,   1366,  768,  1366,  768,  'wide pixels, small screen'
                     720,  576, 0, 0,    320,  240,   300,  240,  'nothing known of the pixels'
                       2,    2, 1, 1,   1920, 1080,     2,    2,  'tiny'
                    """)
    void asksForWhatTheScreenCanShow(
            int width,
            int height,
            int pixelWidth,
            int pixelHeight,
            int screenWidth,
            int screenHeight,
            int askedWidth,
            int askedHeight,
            String why) {
        assertThat(new FilmShape(width, height, pixelWidth, pixelHeight)
                        .pixelsFor(new TargetScreen(screenWidth, screenHeight, true)))
                .as(why)
                .isEqualTo(new PixelSize(askedWidth, askedHeight));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
             640,  360, 1, 1,  1920, 1080, 1920, 1080
             720,  576, 64, 45, 1920, 1080, 1920, 1080
            1280,  720, 1, 1,  1366,  768, 1366,  768
            3840, 2160, 1, 1,  1920, 1080, 1920, 1080
             360,  640, 1, 1,  1920, 1080,  608, 1080
            """)
    void asksForAllPixelsThatAreShownWhereTheScreenDoesNotEnlarge(
            int width,
            int height,
            int pixelWidth,
            int pixelHeight,
            int screenWidth,
            int screenHeight,
            int askedWidth,
            int askedHeight) {
        assertThat(new FilmShape(width, height, pixelWidth, pixelHeight)
                        .pixelsFor(new TargetScreen(screenWidth, screenHeight, false)))
                .isEqualTo(new PixelSize(askedWidth, askedHeight));
    }

    @Test
    void theAspectIsThatOfThePictureAsSeen() {
        assertThat(new FilmShape(720, 576, 64, 45).aspect()).isCloseTo(16.0 / 9, within(0.001));
        assertThat(new FilmShape(720, 576, 64, 45).turned().aspect()).isCloseTo(9.0 / 16, within(0.001));
    }
}
