package org.screeningkit.playback.vlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screeningkit.playback.vlc.FilmRoom.fx;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screeningkit.playback.Clip;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.playback.PlaybackState;
import org.screeningkit.playback.PlaybackState.Ended;
import org.screeningkit.playback.PlaybackState.Failed;
import org.screeningkit.playback.PlaybackState.Playing;
import org.screeningkit.playback.colour.ColourSpace;

/// A film on a disk that goes away or falls silent while it plays, with a real disk and the real libVLC.
@Tag("vlc")
class FailingDiskTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void aStickThatIsPulledOutEndsTheFilmWithASentenceAboutTheStick() throws Exception {
        try (FailingDisk disk = new FailingDisk(folder.resolve("stick"), film(true));
                FilmRoom room = new FilmRoom(320, 180)) {
            begin(room, disk);
            disk.become(FailingDisk.Mood.GONE);
            assertThat(failure(room)).isIn(PlaybackFailure.FILE_MISSING, PlaybackFailure.FILE_UNREADABLE);

            // Put in again, it plays.
            disk.become(FailingDisk.Mood.WELL);
            room.play(disk.file());
            room.await(Playing.class::isInstance, LIMIT);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDiskThatNoLongerAnswersIsNoticedAndHoldsNothingUp(boolean sound) throws Exception {
        Path other = CodedFilm.of(320, 180, 25, 25).make("colours-320x180.mp4");
        FilmRoom room = new FilmRoom(320, 180);
        try (FailingDisk disk = new FailingDisk(folder.resolve("stick"), film(sound))) {
            begin(room, disk);
            disk.become(FailingDisk.Mood.SILENT);
            assertThat(failure(room)).isIn(PlaybackFailure.FROZEN, PlaybackFailure.FILE_UNREADABLE);

            // Trying again says so at once, and skipping goes on to a film on another disk.
            room.play(disk.file());
            assertThat(failure(room)).isEqualTo(PlaybackFailure.FILE_UNREADABLE);
            room.play(other);
            assertThat(room.awaitEnd(LIMIT)).isEqualTo(new Ended(Clip.of(other)));

            // Closing takes no longer either.
            assertThat(closing(room)).isLessThan(Duration.ofSeconds(3));
        } finally {
            room.close();
        }
    }

    /// The file is opened twice by us, then twice by libVLC to see what is in it, then to play it.
    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void aDiskThatFallsSilentWhileItsFilmIsOpenedHoldsNothingUp(int opening) throws Exception {
        Path other = CodedFilm.of(320, 180, 25, 25).make("colours-320x180.mp4");
        FilmRoom room = new FilmRoom(320, 180);
        try (FailingDisk disk = new FailingDisk(folder.resolve("stick"), film(true))) {
            disk.fallSilentAt(opening);
            room.play(disk.file());
            assertThat(failure(room)).isIn(PlaybackFailure.NO_FIRST_FRAME, PlaybackFailure.FILE_UNREADABLE);
            room.play(other);
            assertThat(room.awaitEnd(LIMIT)).isEqualTo(new Ended(Clip.of(other)));
            assertThat(closing(room)).isLessThan(Duration.ofSeconds(3));
        } finally {
            room.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void theKitIsClosedInTimeWhileItsFilmIsOpenedFromASilentDisk(int opening) throws Exception {
        FilmRoom room = new FilmRoom(320, 180);
        try (FailingDisk disk = new FailingDisk(folder.resolve("stick"), film(true))) {
            disk.fallSilentAt(opening);
            room.play(disk.file());
            disk.awaitSilence();
            assertThat(closing(room)).isLessThan(Duration.ofSeconds(3));
        } finally {
            room.close();
        }
    }

    @Test
    void theKitIsClosedInTimeWhileItsFilmHangs() throws Exception {
        FilmRoom room = new FilmRoom(320, 180);
        try (FailingDisk disk = new FailingDisk(folder.resolve("stick"), film(true))) {
            begin(room, disk);
            disk.become(FailingDisk.Mood.SILENT);
            assertThat(closing(room)).isLessThan(Duration.ofSeconds(3));
        } finally {
            room.close();
        }
    }

    /// How long the player takes to close.
    private static Duration closing(FilmRoom room) throws Exception {
        long begun = System.nanoTime();
        fx(() -> {
            room.player.close();
            return true;
        });
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void begin(FilmRoom room, FailingDisk disk) throws Exception {
        room.play(disk.file());
        room.await(Playing.class::isInstance, LIMIT);
    }

    private static PlaybackFailure failure(FilmRoom room) throws Exception {
        PlaybackState end = room.awaitEnd(LIMIT);
        assertThat(end).isInstanceOf(Failed.class);
        return ((Failed) end).cause();
    }

    /// Large for its length, so that most of it is still to be read when it begins.
    private static Path film(boolean sound) throws Exception {
        CodedFilm film = CodedFilm.of(320, 180, 25, 500).with(ColourSpace.untagged(180), "-c:v", "rawvideo");
        return sound ? film.make("raw-20s.mkv") : film.silent().make("raw-20s-silent.mkv");
    }
}
