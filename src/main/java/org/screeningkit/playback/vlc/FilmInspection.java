package org.screeningkit.playback.vlc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.screeningkit.playback.PlaybackFailure;
import uk.co.caprica.vlcj.media.Media;
import uk.co.caprica.vlcj.media.MediaEventAdapter;
import uk.co.caprica.vlcj.media.MediaParsedStatus;
import uk.co.caprica.vlcj.media.ParseFlag;

/// What libVLC makes of a film's file without showing it.
///
/// @param failure empty when it is a film with a picture
/// @param duration zero when the file does not say
public record FilmInspection(Optional<PlaybackFailure> failure, Duration duration) {
    private static final int PARSE_MILLIS = 5_000;

    /// Waits a few seconds at most. On the one thread that calls libVLC.
    public static FilmInspection of(VlcLibrary library, Path film) {
        if (!Files.isRegularFile(film)) {
            return failed(PlaybackFailure.FILE_MISSING);
        }
        if (!Files.isReadable(film)) {
            return failed(PlaybackFailure.FILE_UNREADABLE);
        }
        Media media = library.factory().media().newMedia(film.toUri().toASCIIString());
        try {
            CompletableFuture<MediaParsedStatus> parsed = new CompletableFuture<>();
            media.events().addMediaEventListener(new MediaEventAdapter() {
                @Override
                public void mediaParsedChanged(Media done, MediaParsedStatus status) {
                    parsed.complete(status);
                }
            });
            boolean asked = media.parsing().parse(PARSE_MILLIS, ParseFlag.PARSE_LOCAL);
            boolean done = asked && parsed.get(2L * PARSE_MILLIS, TimeUnit.MILLISECONDS) == MediaParsedStatus.DONE;
            boolean picture = done && !tracks(media).isEmpty();
            return picture
                    ? new FilmInspection(
                            Optional.empty(),
                            Duration.ofMillis(Math.max(0, media.info().duration())))
                    : failed(PlaybackFailure.NOT_A_FILM);
        } catch (ExecutionException | TimeoutException unanswered) {
            return failed(PlaybackFailure.NOT_A_FILM);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return failed(PlaybackFailure.BROKEN);
        } finally {
            media.release();
        }
    }

    private static List<?> tracks(Media media) {
        return media.info().videoTracks();
    }

    private static FilmInspection failed(PlaybackFailure why) {
        return new FilmInspection(Optional.of(why), Duration.ZERO);
    }
}
