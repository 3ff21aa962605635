package org.screeningkit.playback.report;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.screeningkit.playback.PlaybackStatistics;

/// How a row of films played, in the order they were played.
public record PlaybackReport(List<FilmReport> films) {
    public PlaybackReport {
        films = List.copyOf(films);
    }

    /// Whether every film played to its end, and none was too much for this laptop.
    public boolean good() {
        return films.stream().allMatch(film -> film.played() && !film.tooMuch());
    }

    /// Frame counts of all films together; times are the longest of any film.
    public PlaybackStatistics total() {
        return new PlaybackStatistics(
                (int) longest(PlaybackStatistics::width),
                (int) longest(PlaybackStatistics::height),
                sum(PlaybackStatistics::decoded),
                sum(PlaybackStatistics::shown),
                sum(PlaybackStatistics::lost),
                sum(PlaybackStatistics::dropped),
                Duration.ofNanos(longest(frames -> frames.firstFrame().toNanos())),
                Duration.ofNanos(longest(frames -> frames.longestHold().toNanos())),
                Duration.ZERO);
    }

    public Optional<Duration> longestGap() {
        return films.stream()
                .map(FilmReport::gapToNext)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    public Duration cpu() {
        return films.stream().map(FilmReport::cpu).reduce(Duration.ZERO, Duration::plus);
    }

    private long sum(ToLongFunction<PlaybackStatistics> figure) {
        return films.stream().map(FilmReport::frames).mapToLong(figure).sum();
    }

    private long longest(Function<PlaybackStatistics, ? extends Number> figure) {
        return films.stream()
                .map(FilmReport::frames)
                .mapToLong(frames -> figure.apply(frames).longValue())
                .max()
                .orElse(0);
    }
}
