package org.screeningkit.playback.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void boxesHaveToEndWithTheFile() throws IOException {
        byte[] film = boxes(false);
        assertThat(whole(film, film.length)).isTrue();
        assertThat(whole(film, film.length - 1)).isFalse();
        assertThat(whole(film, 40)).isFalse();
    }

    @Test
    void aBoxOfMoreThanFourGigabytesSaysItsSizeElsewhere() throws IOException {
        byte[] film = boxes(true);
        assertThat(whole(film, film.length)).isTrue();
        assertThat(whole(film, film.length - 1)).isFalse();
    }

    @Test
    void aSegmentHasToEndWithinTheFile() throws IOException {
        byte[] film = segment(0x50);
        assertThat(whole(film, film.length)).isTrue();
        assertThat(whole(film, film.length - 1)).isFalse();
    }

    @Test
    void whatDoesNotSayItsLengthIsNotVouchedFor() throws IOException {
        byte[] unknown = segment(0x50);
        unknown[unknown.length - 0x50 - 1] = (byte) 0xff;
        assertThat(whole(unknown, unknown.length)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "Dear volunteer, this is not a film at all"})
    void whatIsNoFilmIsNotVouchedFor(String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        assertThat(whole(bytes, bytes.length)).isFalse();
    }

    @Test
    void aFileThatIsGoneIsNotVouchedFor() {
        assertThat(WholeFile.is(folder.resolve("gone.mp4"))).isFalse();
    }

    private boolean whole(byte[] film, int length) throws IOException {
        return WholeFile.is(Files.write(folder.resolve("film"), java.util.Arrays.copyOf(film, length)));
    }

    private static byte[] boxes(boolean large) {
        ByteBuffer film = ByteBuffer.allocate(24 + 100);
        film.putInt(24).put("ftyp".getBytes(StandardCharsets.US_ASCII)).position(24);
        film.putInt(large ? 1 : 100).put("mdat".getBytes(StandardCharsets.US_ASCII));
        if (large) {
            film.putLong(100);
        }
        return film.array();
    }

    private static byte[] segment(int size) {
        return ByteBuffer.allocate(4 + 1 + 3 + 4 + 1 + size)
                .putInt(0x1A45DFA3)
                .put((byte) 0x83)
                .put(new byte[3])
                .putInt(0x18538067)
                .put((byte) (0x80 | size))
                .array();
    }
}
