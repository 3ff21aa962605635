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
///
/// In a loop the first film follows the last, until nothing of a round plays or nobody wants more of it.
public final class FilmSeries {
    /// So that a loop of a day does not fill the memory.
    private static final int MOST_REPORTS = 1000;

    private final Player player;
    private final List<Clip> clips;
    private final boolean loop;
    private final Supplier<Duration> cpu;
    private final Consumer<PlaybackReport> done;
    private final List<FilmReport> reports = new ArrayList<>();
    private int index;
    private Duration cpuBefore = Duration.ZERO;
    private long lastFrame;
    private boolean began;

    /// @param loop whether to begin again after the last film
    /// @param cpu the processor time this program has used so far
    /// @param done hears the report when the last film is over
    public FilmSeries(
            Player player, List<Path> files, boolean loop, Supplier<Duration> cpu, Consumer<PlaybackReport> done) {
        this.player = player;
        this.clips = files.stream().map(Clip::of).toList();
        this.loop = loop;
        this.cpu = cpu;
        this.done = done;
    }

    public void start() {
        player.onState(this::hear);
        next();
    }

    /// The films that are over; of a long loop the latest.
    public PlaybackReport soFar() {
        return new PlaybackReport(reports);
    }

    private void next() {
        if (over()) {
            done.accept(soFar());
            return;
        }
        // The first film answers for the start of the program as well.
        cpuBefore = index == 0 ? Duration.ZERO : cpu.get();
        began = false;
        player.play(clip(index));
    }

    private void hear(PlaybackState state) {
        if (over()) {
            return;
        }
        switch (state) {
            case PlaybackState.Playing(Clip clip) when clip.equals(clip(index)) -> begin();
            case PlaybackState.Ended(Clip clip) when clip.equals(clip(index)) -> end(Optional.empty());
            case PlaybackState.Failed(Clip clip, PlaybackFailure cause)
            when clip.equals(clip(index)) -> end(Optional.of(cause));
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
        if (loop || index + 1 < clips.size()) {
            player.prepare(clip(index + 1));
        }
    }

    private void end(Optional<PlaybackFailure> error) {
        var frames = player.statistics();
        reports.add(new FilmReport(
                clip(index).file(), frames, Optional.empty(), cpu.get().minus(cpuBefore), error));
        lastFrame = error.isEmpty() ? System.nanoTime() - frames.sinceFrame().toNanos() : 0;
        if (reports.size() > MOST_REPORTS) {
            reports.removeFirst();
        }
        index++;
        next();
    }

    private boolean over() {
        return loop ? nothingPlays() : index == clips.size();
    }

    private boolean nothingPlays() {
        return reports.size() >= clips.size()
                && reports.subList(reports.size() - clips.size(), reports.size()).stream()
                        .noneMatch(FilmReport::played);
    }

    private Clip clip(int number) {
        return clips.get(number % clips.size());
    }
}
