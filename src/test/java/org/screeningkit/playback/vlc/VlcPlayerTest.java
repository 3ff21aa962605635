package org.screeningkit.playback.vlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.screeningkit.playback.vlc.FilmRoom.fx;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.playback.Clip;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.playback.PlaybackState;
import org.screeningkit.playback.PlaybackState.Ended;
import org.screeningkit.playback.PlaybackState.Failed;
import org.screeningkit.playback.PlaybackState.Opening;
import org.screeningkit.playback.PlaybackState.Paused;
import org.screeningkit.playback.PlaybackState.Playing;
import org.screeningkit.playback.colour.ColourSpace;
import org.screeningkit.playback.install.LibVlcFolders;
import org.screeningkit.playback.install.SoundHardware;
import org.screeningkit.playback.report.FilmSeries;

/// The player on the real libVLC, with films made on the spot.
@Tag("vlc")
class VlcPlayerTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void everyFrameShownIsWholeAndInOrderAndTheLastOneStays() throws Exception {
        Path film = CodedFilm.of(320, 180, 25, 75).make("coded-320.mp4");
        try (FilmRoom room = new FilmRoom(640, 360)) {
            List<Integer> numbers = fx(() -> numbersShown(room));
            room.play(film);
            Clip clip = Clip.of(film);

            assertThat(room.awaitEnd(LIMIT)).isEqualTo(new Ended(clip));
            assertThat(numbers).isSorted().doesNotContain(-1);
            int last = numbers.getLast();
            assertThat(last).as("the last frame that libVLC did not give up").isGreaterThanOrEqualTo(74 - lost(room));
            // libVLC may repeat the last one while it closes.
            assertThat(numbers.subList(0, numbers.indexOf(last))).doesNotHaveDuplicates();
            assertThat(numbers.size()).as("frames of 75, on a busy machine").isGreaterThan(60);
            assertThat(room.heard()).containsExactly(new Opening(clip), new Playing(clip), new Ended(clip));
            assertThat(fx(room.player::position)).isEqualTo(fx(room.player::duration));
            assertThat(fx(room.player::duration).toMillis()).isCloseTo(3000L, within(100L));
            assertThat(fx(room.player::statistics).shown())
                    .isBetween((long) Set.copyOf(numbers).size(), (long) numbers.size());
            assertThat(fx(room.player::statistics).firstFrame()).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({"320, 180, 640, 360, 640, 360", "180, 320, 640, 360, 202, 360", "426, 240, 640, 480, 640, 360"})
    void theFilmIsShownInItsShapeAndItsColours(
            int width, int height, int roomWidth, int roomHeight, int seenWidth, int seenHeight) throws Exception {
        Path film = CodedFilm.of(width, height, 25, 25).make("colours-%dx%d.mp4".formatted(width, height));
        try (FilmRoom room = new FilmRoom(roomWidth, roomHeight)) {
            room.play(film);
            assertThat(room.awaitEnd(LIMIT)).isInstanceOf(Ended.class);

            ImageView view = fx(() -> picture(room));
            assertThat(view.getBoundsInParent().getWidth()).isEqualTo(seenWidth);
            assertThat(view.getBoundsInParent().getHeight()).isEqualTo(seenHeight);
            WritableImage seen = fx(() -> view.snapshot(null, null));
            assertThat(CodedFilm.colourError(seen.getPixelReader()::getArgb, seenWidth, seenHeight))
                    .as("steps of 255 in the worst channel of the worst patch")
                    .isLessThanOrEqualTo(3);
        }
    }

    @Test
    void pausingHoldsThePictureAndTheClock() throws Exception {
        Path film = CodedFilm.of(320, 180, 25, 75).make("coded-320.mp4");
        try (FilmRoom room = new FilmRoom(640, 360)) {
            List<Integer> numbers = fx(() -> numbersShown(room));
            room.play(film);
            room.await(Playing.class::isInstance, LIMIT);
            fx(() -> {
                room.player.pause();
                return true;
            });
            Duration held = fx(room.player::position);
            int shown = numbers.size();
            room.settle(Duration.ofMillis(400));

            assertThat(fx(room.player::state)).isEqualTo(new Paused(Clip.of(film)));
            assertThat(fx(room.player::position)).isEqualTo(held);
            assertThat(Set.copyOf(numbers.subList(Math.max(0, shown - 1), numbers.size())))
                    .as("frames seen while paused: the one shown and those already on their way")
                    .hasSizeLessThan(6);
            fx(() -> {
                room.player.resume();
                return true;
            });
            assertThat(room.awaitEnd(LIMIT)).isInstanceOf(Ended.class);
        }
    }

    @Test
    void seekingLandsOnTheFrameAndStaysWithinTheFilm() throws Exception {
        Path film = CodedFilm.of(320, 180, 25, 75).make("coded-320.mp4");
        try (FilmRoom room = new FilmRoom(640, 360)) {
            List<Integer> numbers = fx(() -> numbersShown(room));
            room.play(film);
            room.await(Playing.class::isInstance, LIMIT);
            Duration sought = fx(() -> {
                room.player.seek(Duration.ofSeconds(2));
                return room.player.position();
            });
            assertThat(sought).isBetween(Duration.ofSeconds(2), Duration.ofMillis(2500));
            assertThat(room.awaitEnd(LIMIT)).isInstanceOf(Ended.class);
            assertThat(numbers).doesNotContain(40).contains(74);
        }
    }

    @Test
    void aFilmCanBeginInItsMiddle() throws Exception {
        Path film = CodedFilm.of(320, 180, 25, 75).make("coded-320.mp4");
        try (FilmRoom room = new FilmRoom(640, 360)) {
            List<Integer> numbers = fx(() -> numbersShown(room));
            room.play(new Clip(film, Duration.ofSeconds(2), Duration.ZERO));
            assertThat(room.awaitEnd(LIMIT)).isInstanceOf(Ended.class);
            assertThat(numbers.getFirst()).isBetween(45, 56);
        }
    }

    @Test
    void theNextFilmFollowsWithoutAHole() throws Exception {
        Path first = CodedFilm.of(320, 180, 25, 50).make("first.mp4");
        Path second = CodedFilm.of(320, 240, 30, 60).make("narrower.mp4");
        try (FilmRoom room = new FilmRoom(640, 360)) {
            List<Long> shown = new ArrayList<>();
            List<Double> widths = new ArrayList<>();
            fx(() -> {
                picture(room).imageProperty().addListener((_, _, image) -> {
                    shown.add(System.nanoTime());
                    widths.add(image == null ? -1 : image.getWidth());
                });
                room.player.onState(state -> {
                    switch (state) {
                        case Playing(Clip clip) when clip.file().equals(first) -> room.player.prepare(Clip.of(second));
                        case Ended(Clip clip) when clip.file().equals(first) -> room.player.play(Clip.of(second));
                        default -> {}
                    }
                });
                return true;
            });
            room.play(first);
            room.await(state -> state.equals(new Ended(Clip.of(second))), LIMIT);

            assertThat(widths).doesNotContain(-1.0);
            int change = widths.indexOf(1440.0);
            assertThat(Duration.ofNanos(shown.get(change) - shown.get(change - 1)))
                    .as("from the last frame of one to the first of the other")
                    // How short it is, a benchmark says; a film opened only now would take half a second more.
                    .isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void aLoopShowsItsFirstFrameAfterItsLastAndNothingBetween() throws Exception {
        Path film = CodedFilm.of(320, 180, 25, 50).make("first.mp4");
        try (FilmRoom room = new FilmRoom(640, 360)) {
            List<Integer> numbers = new CopyOnWriteArrayList<>();
            List<Long> moments = new CopyOnWriteArrayList<>();
            fx(() -> {
                picture(room).imageProperty().addListener((_, _, image) -> {
                    moments.add(System.nanoTime());
                    numbers.add(
                            image == null
                                    ? -2
                                    : CodedFilm.number(image.getPixelReader()::getArgb, (int) image.getWidth(), (int)
                                            image.getHeight()));
                });
                new FilmSeries(room.player, List.of(film), true, () -> Duration.ZERO, _ -> {}).start();
                return true;
            });
            SoundServer.await(
                    () -> numbers.stream().filter(number -> number == 20).count() > 2);

            assertThat(List.copyOf(numbers)).doesNotContain(-2, -1);
            int again = numbers.indexOf(49) + 1;
            while (numbers.get(again) == 49) {
                again++;
            }
            assertThat(numbers.get(again)).isLessThan(3);
            assertThat(Duration.ofNanos(moments.get(again) - moments.get(again - 1)))
                    // How short it is, a benchmark says; a film opened only now would take half a second more.
                    .isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void aHurriedHandGetsTheFilmItAskedForLast() throws Exception {
        Path first = CodedFilm.of(320, 180, 25, 50).make("first.mp4");
        Path second = CodedFilm.of(320, 240, 30, 60).make("narrower.mp4");
        try (FilmRoom room = new FilmRoom(640, 360)) {
            fx(() -> {
                for (int i = 0; i < 5; i++) {
                    room.player.play(Clip.of(first));
                    room.player.prepare(Clip.of(second));
                    room.player.play(Clip.of(second));
                    room.player.pause();
                    room.player.prepare(Clip.of(first));
                    room.player.stop();
                    room.player.resume();
                }
                room.player.play(Clip.of(second));
                room.player.prepare(Clip.of(second));
                room.player.play(Clip.of(first));
                return true;
            });
            assertThat(room.awaitEnd(LIMIT)).isEqualTo(new Ended(Clip.of(first)));
            assertThat(fx(() -> picture(room).getImage().getWidth()))
                    .as("of a wide film on this screen; the other is narrower")
                    .isEqualTo(1920);
        }
    }

    @Test
    void stoppingShowsBlack() throws Exception {
        Path film = CodedFilm.of(320, 180, 25, 75).make("coded-320.mp4");
        try (FilmRoom room = new FilmRoom(640, 360)) {
            room.play(film);
            room.await(Playing.class::isInstance, LIMIT);
            fx(() -> {
                room.player.stop();
                return true;
            });
            assertThat(fx(room.player::state)).isEqualTo(new PlaybackState.Empty());
            WritableImage seen = fx(() -> room.player.picture().snapshot(null, null));
            assertThat(seen.getPixelReader().getArgb(320, 180)).isEqualTo(0xff000000);
            assertThat(fx(room.player::position)).isEqualTo(Duration.ZERO);
        }
    }

    @Test
    void whatIsNoFilmFailsWithItsReason() throws Exception {
        Path text = Files.writeString(folder.resolve("letter.mp4"), "Dear volunteer");
        Path empty = Files.createFile(folder.resolve("empty.mp4"));
        Path film = CodedFilm.of(320, 180, 25, 75).make("coded-320.mp4");
        Path head = head(film, "head.mp4", 2000);
        try (FilmRoom room = new FilmRoom(320, 180)) {
            assertThat(outcome(room, folder.resolve("nowhere.mp4"))).isEqualTo(PlaybackFailure.FILE_MISSING);
            assertThat(outcome(room, folder)).isEqualTo(PlaybackFailure.FILE_UNREADABLE);
            assertThat(outcome(room, text)).isEqualTo(PlaybackFailure.NOT_A_FILM);
            assertThat(outcome(room, empty)).isEqualTo(PlaybackFailure.NOT_A_FILM);
            assertThat(outcome(room, head)).isIn(PlaybackFailure.NOT_A_FILM, PlaybackFailure.NO_FIRST_FRAME);
            // And the player is none the worse for it.
            room.play(film);
            room.await(Playing.class::isInstance, LIMIT);
        }
    }

    @Test
    void aFilmThatWasCutOffIsCalledBroken() throws Exception {
        Path film = CodedFilm.of(320, 180, 25, 250)
                .with(
                        ColourSpace.untagged(180),
                        "-c:v",
                        "libx264",
                        "-preset",
                        "ultrafast",
                        "-g",
                        "25",
                        "-movflags",
                        "+faststart")
                .make("whole-10s.mp4");
        Path half = head(film, "half.mp4", (int) Files.size(film) / 3);
        try (FilmRoom room = new FilmRoom(320, 180)) {
            assertThat(outcome(room, half)).isEqualTo(PlaybackFailure.BROKEN);
            assertThat(fx(room.player::statistics).shown()).isPositive();
        }
    }

    @Test
    void aFilmThatIsCutOffWhileItPlaysIsCalledBroken() throws Exception {
        Path film = CodedFilm.of(320, 180, 25, 250)
                .with(ColourSpace.untagged(180), "-c:v", "rawvideo", "-g", "25")
                .make("raw-10s.mkv");
        Path copy = Files.copy(film, folder.resolve("pulled.mkv"));
        try (FilmRoom room = new FilmRoom(320, 180)) {
            room.play(copy);
            room.await(Playing.class::isInstance, LIMIT);
            try (FileChannel stick = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                stick.truncate(Files.size(copy) / 2);
            }
            assertThat(room.awaitEnd(LIMIT)).isEqualTo(new Failed(Clip.of(copy), PlaybackFailure.BROKEN));
        }
    }

    @Test
    void aPictureThatStandsStillForSecondsIsNotCalledFrozen() throws Exception {
        // No new frame from the second second to the seventh.
        Path film = CodedFilm.of(320, 180, 25, 225)
                .silent()
                .with(
                        ColourSpace.untagged(180),
                        "-vf",
                        "select='not(between(n,50,174))'",
                        "-fps_mode",
                        "vfr",
                        "-c:v",
                        "libx264",
                        "-crf",
                        "10")
                .make("still.mkv");
        try (FilmRoom room = new FilmRoom(320, 180)) {
            List<Integer> numbers = fx(() -> numbersShown(room));
            room.play(film);
            assertThat(room.awaitEnd(LIMIT)).isInstanceOf(Ended.class);
            assertThat(numbers).isSorted().contains(49).doesNotContain(50, 174);
            assertThat(numbers.getLast()).isGreaterThanOrEqualTo(224 - lost(room));
        }
    }

    @Test
    void aDamagedMiddleDoesNotEndTheShow() throws Exception {
        Path film = CodedFilm.of(320, 180, 25, 75).make("coded-320.mp4");
        byte[] bytes = Files.readAllBytes(film);
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 + 3000, (byte) 0x55);
        Path damaged = Files.write(folder.resolve("damaged.mp4"), bytes);
        try (FilmRoom room = new FilmRoom(320, 180)) {
            room.play(damaged);
            assertThat(room.awaitEnd(LIMIT)).isInstanceOf(Ended.class);
        }
    }

    @Test
    void withoutASoundDeviceTheFilmPlaysOnAndSaysSo() throws Exception {
        Path film = CodedFilm.of(320, 180, 25, 25).make("colours-320x180.mp4");
        SoundHardware none = new SoundHardware(folder, Map.of());
        assertThat(none.present(true)).isFalse();
        try (FilmRoom room = new FilmRoom(320, 180, () -> VlcLibrary.open(LibVlcFolders.ofThisMachine(), none))) {
            assertThat(room.player.audible()).isFalse();
            room.play(film);
            assertThat(room.awaitEnd(LIMIT)).isInstanceOf(Ended.class);
        }
    }

    @Test
    void withoutTheLibraryTheReasonIsToldAndNotAStackTrace() {
        LibVlcFolders nowhere = new LibVlcFolders("Linux", List.of(folder));
        LibVlcMissing missing = org.assertj.core.api.Assertions.catchThrowableOfType(
                LibVlcMissing.class, () -> VlcLibrary.open(nowhere, SoundHardware.ofThisMachine()));
        assertThat(missing.reason()).isEqualTo(LibVlcMissing.Reason.NOT_FOUND);
        assertThat(missing.textKey()).isEqualTo("playback.libvlc.not-found");
    }

    @Test
    void twentyPlayersLeaveNoThreadBehind() throws Exception {
        Path film = CodedFilm.of(320, 180, 25, 25).make("colours-320x180.mp4");
        try (FilmRoom room = new FilmRoom(320, 180)) {
            room.play(film);
            room.await(Playing.class::isInstance, LIMIT);
        }
        Set<String> before = threads();
        for (int i = 0; i < 20; i++) {
            try (FilmRoom room = new FilmRoom(320, 180)) {
                room.play(film);
                if (i % 2 == 0) {
                    room.await(Playing.class::isInstance, LIMIT);
                }
                long closing = System.nanoTime();
                fx(() -> {
                    room.player.close();
                    return true;
                });
                assertThat(Duration.ofNanos(System.nanoTime() - closing)).isLessThan(Duration.ofSeconds(3));
            }
        }
        assertThat(threads()).isSubsetOf(before);
    }

    private static int lost(FilmRoom room) throws Exception {
        return (int) fx(room.player::statistics).lost();
    }

    private static PlaybackFailure outcome(FilmRoom room, Path file) throws Exception {
        room.play(file);
        PlaybackState end = room.awaitEnd(LIMIT);
        assertThat(end).isInstanceOf(Failed.class);
        return ((Failed) end).cause();
    }

    private Path head(Path film, String name, int bytes) throws IOException {
        return Files.write(folder.resolve(name), Arrays.copyOf(Files.readAllBytes(film), bytes));
    }

    private static ImageView picture(FilmRoom room) {
        return (ImageView) room.player.picture().getChildrenUnmodifiable().getFirst();
    }

    private static List<Integer> numbersShown(FilmRoom room) {
        List<Integer> numbers = new ArrayList<>();
        picture(room).imageProperty().addListener((_, _, image) -> {
            if (image != null) {
                numbers.add(CodedFilm.number(
                        image.getPixelReader()::getArgb, (int) image.getWidth(), (int) image.getHeight()));
            }
        });
        return numbers;
    }

    /// Native threads that have called into Java are listed too.
    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && !thread.getName().startsWith("film-"))
                .map(Thread::getName)
                .filter(name -> !name.matches("ForkJoinPool.*|Cleaner.*|JNA Cleaner|.*Disposer.*"))
                .collect(Collectors.toSet());
    }
}
