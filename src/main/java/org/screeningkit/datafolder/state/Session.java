package org.screeningkit.datafolder.state;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;

/// How far the evening has come, so that it goes on after a power cut. Nothing of a person is in it: every page of the
/// kiosk is kept as the attract screen.
///
/// @param kitSha256 of the kit that was shown
/// @param clean whether the program was closed by its user
/// @param at when this was true
/// @param segment index into the programme
/// @param positionMs within the film
/// @param card index of the talking point
/// @param talkMs how long the talk has gone on
/// @param volume 0 to 100
/// @param captions BCP 47 tag, or `off`
/// @param undone how many sign-ups were taken back
public record Session(
        String kitSha256,
        boolean clean,
        Instant at,
        int segment,
        Phase phase,
        long positionMs,
        int card,
        long talkMs,
        int volume,
        boolean muted,
        String captions,
        Settings.Role role,
        int undone) {
    private static final Duration LONGEST_BREAK = Duration.ofHours(12);
    private static final int LOUDEST = 100;

    /// @throws IllegalArgumentException when a number is out of its range
    public Session {
        boolean counts = segment >= 0 && positionMs >= 0 && card >= 0 && talkMs >= 0 && undone >= 0;
        if (!counts || volume < 0 || volume > LOUDEST) {
            throw new IllegalArgumentException("a number of the session is out of its range");
        }
    }

    /// Where an evening begins.
    public static Session beginning(String kitSha256, Instant now, Settings settings) {
        return new Session(
                kitSha256,
                false,
                now,
                0,
                Phase.SLATE,
                0,
                0,
                0,
                settings.venue().volume(),
                false,
                settings.captions().language(),
                settings.role(),
                0);
    }

    /// Whether this evening was broken off and may go on: the same kit, not closed by its user, at most twelve hours
    /// ago, and not in the future, where only a clock that was set back can put it.
    public boolean resumable(Instant now, String kit) {
        return !clean
                && kitSha256.equals(kit)
                && !at.isAfter(now)
                && Duration.between(at, now).compareTo(LONGEST_BREAK) <= 0;
    }

    /// What the segment was doing.
    public enum Phase {
        @JsonProperty("playing")
        PLAYING,
        @JsonProperty("paused")
        PAUSED,
        @JsonProperty("slate")
        SLATE
    }
}
