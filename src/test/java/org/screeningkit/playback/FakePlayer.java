package org.screeningkit.playback;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// A player without a film, for tests. By default a clip plays as soon as it is asked for; [#holdOpening] keeps it at
/// [PlaybackState.Opening] until [#firstFrame]. The test moves the film by [#advanceTo], [#end] and [#fail], and reads
/// what was asked of the player in [#commands]. It runs on whichever thread calls it, at once.
public final class FakePlayer implements Player {
    private final Region picture = new Region();
    private final List<Consumer<PlaybackState>> listeners = new ArrayList<>();
    private final List<String> commands = new ArrayList<>();
    private PlaybackState state = new PlaybackState.Empty();
    private PlaybackStatistics statistics = PlaybackStatistics.NONE;
    private Duration position = Duration.ZERO;
    private Duration duration = Duration.ofSeconds(60);
    private boolean holdsOpening;
    private boolean audible = true;
    private boolean closed;
    private int volume = 100;
    private boolean muted;
    private SoundSettings settings = SoundSettings.USUAL;
    private SoundOptions options = SoundOptions.NONE;

    public FakePlayer() {
        picture.setStyle("-fx-background-color: black");
    }

    // What a test does to the film.

    /// From now on a clip stays at `Opening` until [#firstFrame].
    public void holdOpening() {
        holdsOpening = true;
    }

    public void firstFrame() {
        if (state instanceof PlaybackState.Opening(Clip clip)) {
            become(new PlaybackState.Playing(clip));
        }
    }

    public void advanceTo(Duration now) {
        position = within(now);
    }

    public void end() {
        clip().ifPresent(clip -> {
            position = duration;
            become(new PlaybackState.Ended(clip));
        });
    }

    public void fail(PlaybackFailure cause) {
        clip().ifPresent(clip -> become(new PlaybackState.Failed(clip, cause)));
    }

    public void setDuration(Duration length) {
        duration = length;
    }

    public void setStatistics(PlaybackStatistics figures) {
        statistics = figures;
    }

    public void setAudible(boolean heard) {
        audible = heard;
    }

    public void setSoundOptions(SoundOptions choice) {
        options = choice;
    }

    // What a test reads.

    /// What was asked, in order: `play short.mp4`, `prepare behind.mp4`, `pause`, `fade out`, `resume`, `seek PT12S`,
    /// `stop`, `volume 70`, `muted true`, `close`.
    public List<String> commands() {
        return List.copyOf(commands);
    }

    public int volume() {
        return volume;
    }

    public boolean muted() {
        return muted;
    }

    public SoundSettings settings() {
        return settings;
    }

    public boolean closed() {
        return closed;
    }

    // The player.

    @Override
    public Region picture() {
        return picture;
    }

    @Override
    public void play(Clip clip) {
        commands.add("play " + clip.file().getFileName());
        if (clip.nominalDuration().isPositive()) {
            duration = clip.nominalDuration();
        }
        position = within(clip.startAt());
        become(new PlaybackState.Opening(clip));
        if (!holdsOpening) {
            firstFrame();
        }
    }

    @Override
    public void prepare(Clip clip) {
        commands.add("prepare " + clip.file().getFileName());
    }

    @Override
    public void pause() {
        commands.add("pause");
        if (state instanceof PlaybackState.Playing(Clip clip)) {
            become(new PlaybackState.Paused(clip));
        }
    }

    @Override
    public void fadeOut() {
        commands.add("fade out");
        if (state instanceof PlaybackState.Playing(Clip clip)) {
            become(new PlaybackState.Paused(clip));
        }
    }

    @Override
    public void resume() {
        commands.add("resume");
        if (state instanceof PlaybackState.Paused(Clip clip)) {
            become(new PlaybackState.Playing(clip));
        }
    }

    @Override
    public void seek(Duration to) {
        commands.add("seek " + to);
        position = within(to);
    }

    @Override
    public void stop() {
        commands.add("stop");
        position = Duration.ZERO;
        become(new PlaybackState.Empty());
    }

    @Override
    public void setVolume(int percent) {
        commands.add("volume " + percent);
        volume = percent;
    }

    @Override
    public void setMuted(boolean silent) {
        commands.add("muted " + silent);
        muted = silent;
    }

    @Override
    public void arrange(SoundSettings wanted) {
        settings = wanted;
    }

    @Override
    public SoundOptions soundOptions() {
        return options;
    }

    @Override
    public Duration position() {
        return position;
    }

    @Override
    public Duration duration() {
        return clip().isPresent() ? duration : Duration.ZERO;
    }

    @Override
    public PlaybackState state() {
        return state;
    }

    @Override
    public PlaybackStatistics statistics() {
        return statistics;
    }

    @Override
    public boolean audible() {
        return audible;
    }

    @Override
    public void onState(Consumer<PlaybackState> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        commands.add("close");
        closed = true;
    }

    private Optional<Clip> clip() {
        return state.subject();
    }

    private Duration within(Duration wanted) {
        Duration low = wanted.isNegative() ? Duration.ZERO : wanted;
        return low.compareTo(duration) > 0 ? duration : low;
    }

    private void become(PlaybackState next) {
        state = next;
        List.copyOf(listeners).forEach(listener -> listener.accept(next));
    }
}
