package org.screeningkit.playback.vlc.print;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.screeningkit.playback.picture.FilmShape;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.media.Media;
import uk.co.caprica.vlcj.media.MediaEventAdapter;
import uk.co.caprica.vlcj.media.MediaParsedStatus;
import uk.co.caprica.vlcj.media.MediaRef;
import uk.co.caprica.vlcj.media.MediaStatistics;
import uk.co.caprica.vlcj.media.ParseFlag;
import uk.co.caprica.vlcj.media.VideoTrackInfo;

/// One copy of a film: what is in its file, and what has been read and decoded of it. Every method is called on the
/// one thread that calls libVLC, except where it says otherwise.
public final class FilmPrint implements AutoCloseable {
    private static final int PARSE_MILLIS = 5000;
    private static final Duration LONG_FRAME = Duration.ofMillis(125);

    /// What libVLC counts.
    ///
    /// @param decoded pictures the decoder made
    /// @param lost those it gave up because they were late
    /// @param read bytes, as a number of 32 bits
    public record Counts(long decoded, long lost, long read) {}

    /// What is in the file.
    ///
    /// @param shape empty where libVLC does not know it before the first picture
    /// @param codedHeight rows of pixels before the film is turned
    /// @param frameTime how long one frame stays; a guess on the long side where the file does not say
    /// @param length zero when the file does not say
    public record Contents(
            Optional<FilmShape> shape, int codedHeight, Duration frameTime, Duration length, boolean sounds) {}

    private final Media media;
    private volatile Counts counts = new Counts(0, 0, 0);

    /// @param options as libVLC takes them for one film
    public FilmPrint(MediaPlayerFactory factory, Path file, List<String> options) {
        // As an address, because a path may hold what libVLC would read as one.
        media = factory.media().newMedia(file.toUri().toASCIIString(), options.toArray(String[]::new));
    }

    /// Looks into the file, for five seconds at most.
    ///
    /// @param done told on a thread of libVLC's, which must not call libVLC; `false` for a file it does
    ///     not understand
    public void read(Consumer<Boolean> done) {
        media.events().addMediaEventListener(new MediaEventAdapter() {
            @Override
            public void mediaParsedChanged(Media parsed, MediaParsedStatus status) {
                done.accept(status == MediaParsedStatus.DONE);
            }
        });
        if (!media.parsing().parse(PARSE_MILLIS, ParseFlag.PARSE_LOCAL)) {
            done.accept(false);
        }
    }

    /// After [#read]; empty where there is no picture in the file.
    public Optional<Contents> contents() {
        return media.info().videoTracks().stream()
                .findFirst()
                .map(track -> new Contents(
                        shape(track),
                        track.height(),
                        frameTime(track),
                        Duration.ofMillis(Math.max(0, media.info().duration())),
                        !media.info().audioTracks().isEmpty()));
    }

    /// To be handed to a player, which takes it over.
    public MediaRef reference() {
        return media.newMediaRef();
    }

    /// Reads libVLC's figures.
    public void count() {
        MediaStatistics figures = new MediaStatistics();
        if (media.info().statistics(figures)) {
            // libVLC 3 counts a picture twice: when the codec takes its data, and when it comes out.
            counts = new Counts(figures.decodedVideo() / 2, figures.picturesLost(), figures.inputBytesRead());
        }
    }

    /// As of the last [#count]. Any thread.
    public Counts counts() {
        return counts;
    }

    @Override
    public void close() {
        media.release();
    }

    private static Duration frameTime(VideoTrackInfo track) {
        boolean sensible = track.frameRate() > 0 && track.frameRateBase() > 0;
        long nanos = sensible ? 1_000_000_000L * track.frameRateBase() / track.frameRate() : LONG_FRAME.toNanos();
        return Duration.ofNanos(Math.min(nanos, LONG_FRAME.toNanos()));
    }

    private static Optional<FilmShape> shape(VideoTrackInfo track) {
        if (track.width() <= 0 || track.height() <= 0) {
            return Optional.empty();
        }
        FilmShape coded =
                new FilmShape(track.width(), track.height(), track.sampleAspectRatio(), track.sampleAspectRatioBase());
        boolean turned = switch (track.orientation()) {
            case LEFT_TOP, LEFT_BOTTOM, RIGHT_TOP, RIGHT_BOTTOM -> true;
            case TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT, BOTTOM_RIGHT -> false;
        };
        return Optional.of(turned ? coded.turned() : coded);
    }
}
