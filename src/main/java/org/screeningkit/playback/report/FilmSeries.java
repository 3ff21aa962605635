package org.screeningkit.playback.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.screeningkit.playback.Clip;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.playback.PlaybackState;
import org.screeningkit.playback.Player;

/// Plays films one after the other, each made ready while the one before it runs, and measures each. A film
/// that fails is noted and passed over. Used once; JavaFX thread.
public final class FilmSeries {
    private final Player player;
    private final List<Clip> clips;
    private final Supplier<Duration> cpu;
    private final Consumer<PlaybackReport> done;
    private final List<FilmReport> reports = new ArrayList<>();
    private int index;
    private Duration cpuBefore = Duration.ZERO;
    private long lastFrame;
    private boolean began;

    /// @param cpu the processor time this program has used so far
    /// @param done hears the report when the last film is over
    public FilmSeries(Player player, List<Path> files, Supplier<Duration> cpu, Consumer<PlaybackReport> done) {
        this.player = player;
        this.clips = files.stream().map(Clip::of).toList();
        this.cpu = cpu;
        this.done = done;
    }

    public void start() {
        player.onState(this::hear);
        next();
    }

    /// The films that are over.
    public PlaybackReport soFar() {
        return new PlaybackReport(reports);
    }

    private void next() {
        if (index == clips.size()) {
            done.accept(soFar());
            return;
        }
        // The first film answers for the start of the program as well.
        cpuBefore = index == 0 ? Duration.ZERO : cpu.get();
        began = false;
        player.play(clips.get(index));
    }

    private void hear(PlaybackState state) {
        if (index == clips.size()) {
            return;
        }
        switch (state) {
            case PlaybackState.Playing(Clip clip) when clip.equals(clips.get(index)) -> begin();
            case PlaybackState.Ended(Clip clip) when clip.equals(clips.get(index)) -> end(Optional.empty());
            case PlaybackState.Failed(Clip clip, PlaybackFailure cause)
            when clip.equals(clips.get(index)) -> end(Optional.of(cause));
            default -> {}
        }
    }

    private void begin() {
        if (began) {
            return;
        }
        began = true;
        if (lastFrame != 0) {
            reports.add(reports.removeLast().withGap(Duration.ofNanos(System.nanoTime() - lastFrame)));
        }
        if (index + 1 < clips.size()) {
            player.prepare(clips.get(index + 1));
        }
    }

    private void end(Optional<PlaybackFailure> error) {
        var frames = player.statistics();
        reports.add(new FilmReport(
                clips.get(index).file(), frames, Optional.empty(), cpu.get().minus(cpuBefore), error));
        lastFrame = error.isEmpty() ? System.nanoTime() - frames.sinceFrame().toNanos() : 0;
        index++;
        next();
    }
}
