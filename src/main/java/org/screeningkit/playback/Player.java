package org.screeningkit.playback;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// Plays one film at a time. Every method is called on the JavaFX thread and returns at once; the work happens on a
/// thread of the player's own, and listeners hear of it on the JavaFX thread.
public interface Player extends AutoCloseable {
    /// The picture: a region that fits the film into whatever size it is given, black where there is no film.
    Region picture();

    /// Opens a film and plays it as soon as it can, in place of whatever was open.
    void play(Clip clip);

    /// Makes a film ready, so that the next [#play] of an equal clip starts without a hole.
    void prepare(Clip clip);

    void pause();

    /// Pauses as under a cover: the sound dies away within 0.3 s, and comes back as gently with [#resume].
    void fadeOut();

    void resume();

    /// Moves to a position, kept within the film.
    void seek(Duration position);

    /// Shows black, lets the sound die away within 0.3 s and stops.
    void stop();

    /// @param percent 0 to 100
    void setVolume(int percent);

    void setMuted(boolean muted);

    /// For the open film and all that follow, until something else is asked for.
    void arrange(SoundSettings settings);

    /// What [#arrange] can choose from; a film's tracks are known once it plays.
    SoundOptions soundOptions();

    /// Where the film is now, interpolated between the reports of the decoder; zero when none is open.
    Duration position();

    /// The length of the open film; zero when it is not known.
    Duration duration();

    PlaybackState state();

    PlaybackStatistics statistics();

    /// Whether sound can be heard; false where the laptop has no working audio device.
    boolean audible();

    /// Hears each new state, on the JavaFX thread, in order.
    void onState(Consumer<PlaybackState> listener);

    /// Stops and frees everything; takes at most three seconds.
    @Override
    void close();
}
