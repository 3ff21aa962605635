package org.screeningkit.playback;

import java.time.Duration;

/// What happened to the frames of the open film so far.
///
/// @param decoded frames the decoder made
/// @param shown frames handed to the screen
/// @param lost frames the decoder gave up because they were late
/// @param dropped frames replaced by a newer one before the screen took them
/// @param firstFrame from the call to the first frame on the screen; zero before it
/// @param longestHold the longest time one frame stayed while playing
public record PlaybackStatistics(
        long decoded, long shown, long lost, long dropped, Duration firstFrame, Duration longestHold) {
    public static final PlaybackStatistics NONE = new PlaybackStatistics(0, 0, 0, 0, Duration.ZERO, Duration.ZERO);
}
