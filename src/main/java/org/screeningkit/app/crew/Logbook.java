package org.screeningkit.app.crew;

import java.util.Arrays;
import java.util.concurrent.Executor;
import org.screeningkit.datafolder.log.Event;
import org.screeningkit.datafolder.log.EventLog;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.playback.PlaybackState;
import org.screeningkit.playback.PlaybackStatistics;
import org.screeningkit.playback.Player;
import org.screeningkit.programme.Show;
import org.screeningkit.programme.ShowState;

/// Notes in the log what the evening did, for whoever has to find out later what went wrong. Codes and numbers only;
/// written on another thread than the one that saw it.
public final class Logbook {
    private final EventLog log;
    private final Executor disk;
    private final Show show;
    private final Player player;

    public Logbook(EventLog log, Executor disk, Show show, Player player) {
        this.log = log;
        this.disk = disk;
        this.show = show;
        this.player = player;
    }

    public void start() {
        show.observe(this::changed);
        player.onState(this::heard);
        if (!player.audible()) {
            note(Event.NO_SOUND);
        }
    }

    public void trouble(Event event, Throwable failure) {
        disk.execute(() -> log.failure(event, failure));
    }

    private void changed(ShowState before, ShowState now) {
        if (before.moment().segment() != now.moment().segment()) {
            note(Event.SEGMENT, now.moment().segment());
        }
    }

    private void heard(PlaybackState state) {
        int segment = show.state().moment().segment();
        PlaybackStatistics figures = player.statistics();
        switch (state) {
            case PlaybackState.Playing _ ->
                note(Event.FILM_STARTED, segment, figures.firstFrame().toMillis());
            case PlaybackState.Ended _ ->
                note(Event.FILM_ENDED, segment, figures.shown(), figures.lost(), figures.dropped());
            case PlaybackState.Failed(var _, var cause) ->
                note(
                        Event.FILM_FAILED,
                        segment,
                        Arrays.asList(PlaybackFailure.values()).indexOf(cause));
            case PlaybackState.Empty _, PlaybackState.Opening _, PlaybackState.Paused _ -> {}
        }
    }

    private void note(Event event, long... numbers) {
        disk.execute(() -> log.record(event, numbers));
    }
}
