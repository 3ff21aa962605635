package org.screeningkit.playback;

import java.time.Duration;

/// What happened to the frames of the open film so far.
///
/// @param width pixels in a row of the film, as it is seen; 0 when not known
/// @param height rows of it
/// @param decoded frames the decoder made
/// @param shown frames handed to the screen
/// @param lost frames the decoder gave up because they were late
/// @param dropped frames replaced by a newer one before the screen took them
/// @param firstFrame from the call to the first frame on the screen; zero before it
/// @param longestHold the longest time one frame stayed while playing
/// @param sinceFrame how long the frame on the screen has been there; zero before the first
public record PlaybackStatistics(
        int width,
        int height,
        long decoded,
        long shown,
        long lost,
        long dropped,
        Duration firstFrame,
        Duration longestHold,
        Duration sinceFrame) {
    public static final PlaybackStatistics NONE =
            new PlaybackStatistics(0, 0, 0, 0, 0, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO);
}
