package org.screeningkit.playback.vlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screeningkit.playback.vlc.FilmRoom.fx;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.playback.PlaybackState.Ended;
import org.screeningkit.playback.colour.ColourSpace;
import org.screeningkit.playback.colour.ColourSpace.Matrix;
import org.screeningkit.playback.colour.ColourSpace.Range;
import org.screeningkit.playback.tags.ColourTagReader;

/// What is on the screen against what was encoded, for the matrices, ranges, codecs and containers films come in.
@Tag("vlc")
class FilmColoursTest {
    private static final Map<Matrix, String> NAMES =
            Map.of(Matrix.BT_601, "smpte170m", Matrix.BT_709, "bt709", Matrix.BT_2020, "bt2020nc");
    /// Two steps are ours, one the encoder's.
    private static final int TOLERANCE = 3;

    @ParameterizedTest(name = "{0} {1} {2} in {3}, tagged {4}")
    @CsvSource(textBlock = """
                    BT_601,  LIMITED, libx264,    mp4,  true
                    BT_709,  LIMITED, libx264,    mp4,  true
                    BT_2020, LIMITED, libx264,    mp4,  true
                    BT_601,  FULL,    libx264,    mp4,  true
                    BT_709,  FULL,    libx264,    mp4,  true
                    BT_709,  LIMITED, libx264,    mkv,  true
                    BT_709,  FULL,    libx264,    mov,  true
                    BT_709,  LIMITED, libx265,    mp4,  true
                    BT_709,  FULL,    libx265,    mkv,  true
                    BT_709,  LIMITED, libvpx-vp9, webm, true
                    BT_709,  FULL,    libvpx-vp9, webm, true
                    BT_601,  LIMITED, libvpx-vp9, webm, true
                    BT_601,  LIMITED, libx264,    mp4,  false
                    """)
    void theScreenShowsTheColoursThatWereEncoded(
            Matrix matrix, Range range, String codec, String container, boolean tagged) throws Exception {
        ColourSpace colours = new ColourSpace(matrix, range);
        Path film = film(colours, codec, container, tagged);
        if (tagged) {
            assertThat(ColourTagReader.read(film).matrix()).isEqualTo(Optional.of(matrix));
        }
        try (FilmRoom room = new FilmRoom(640, 360)) {
            room.play(film);
            assertThat(room.awaitEnd(Duration.ofSeconds(30))).isInstanceOf(Ended.class);
            Image seen = fx(() ->
                    ((ImageView) room.player.picture().getChildrenUnmodifiable().getFirst()).getImage());
            assertThat(CodedFilm.colourError(
                            seen.getPixelReader()::getArgb, (int) seen.getWidth(), (int) seen.getHeight()))
                    .isLessThanOrEqualTo(TOLERANCE);
        }
    }

    private static Path film(ColourSpace colours, String codec, String container, boolean tagged) throws Exception {
        List<String> options = new ArrayList<>(List.of("-c:v", codec));
        options.addAll(
                switch (codec) {
                    case "libx264" -> List.of("-preset", "ultrafast", "-qp", "4");
                    case "libx265" -> List.of("-preset", "ultrafast", "-x265-params", "qp=4:log-level=none");
                    default -> List.of("-deadline", "realtime", "-cpu-used", "8", "-lossless", "1");
                });
        options.addAll(List.of("-pix_fmt", "yuv420p", "-color_range", colours.range() == Range.FULL ? "pc" : "tv"));
        if (tagged) {
            options.addAll(List.of("-colorspace", NAMES.get(colours.matrix())));
        }
        return CodedFilm.of(640, 360, 25, 15)
                .silent()
                .with(colours, options.toArray(String[]::new))
                .make("%s-%s-%s-%s.%s".formatted(colours.matrix(), colours.range(), codec, tagged, container));
    }
}
