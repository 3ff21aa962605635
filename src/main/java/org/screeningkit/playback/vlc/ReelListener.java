package org.screeningkit.playback.vlc;

import java.time.Duration;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.playback.picture.FilmShape;

/// Hears what becomes of a reel. Called on any thread.
interface ReelListener {
    /// The film was understood and begins.
    void opened(FilmShape shape, Duration length);

    /// Where the film is.
    void at(Duration position);

    /// The film came to its end, early or not.
    void ended();

    void failed(PlaybackFailure cause);
}
