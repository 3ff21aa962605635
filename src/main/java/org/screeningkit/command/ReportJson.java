package org.screeningkit.command;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.screeningkit.app.FilmShow;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.playback.PlaybackStatistics;
import org.screeningkit.playback.report.FilmReport;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The report of `play` as scripts read it. Keys are stable; times are milliseconds unless the key says seconds.
record ReportJson(int v, String pipeline, List<Integer> screen, List<Film> films, Total total) {
    private static final int VERSION = 1;

    static byte[] of(FilmShow.Result result) {
        var report = result.report();
        PlaybackStatistics sums = report.total();
        ReportJson json = new ReportJson(
                VERSION,
                result.pipeline(),
                List.of(result.width(), result.height()),
                report.films().stream().map(Film::of).toList(),
                new Total(
                        sums.decoded(),
                        sums.shown(),
                        sums.lost(),
                        sums.dropped(),
                        sums.firstFrame().toMillis(),
                        report.longestGap().map(Duration::toMillis).orElse(null),
                        sums.longestHold().toMillis(),
                        seconds(report.cpu())));
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsBytes(json);
    }

    private static double seconds(Duration time) {
        return Math.round(time.toMillis() / 10.0) / 100.0;
    }

    record Film(
            String file,
            int width,
            int height,
            long decoded,
            long shown,
            long lost,
            long dropped,
            long missing,
            boolean tooMuch,
            long firstFrameMs,
            @Nullable Long gapToNextMs,
            long longestHoldMs,
            double cpuSeconds,
            @Nullable String error) {
        static Film of(FilmReport film) {
            PlaybackStatistics frames = film.frames();
            return new Film(
                    film.file().toString(),
                    frames.width(),
                    frames.height(),
                    frames.decoded(),
                    frames.shown(),
                    frames.lost(),
                    frames.dropped(),
                    film.missing(),
                    film.tooMuch(),
                    frames.firstFrame().toMillis(),
                    film.gapToNext().map(Duration::toMillis).orElse(null),
                    frames.longestHold().toMillis(),
                    seconds(film.cpu()),
                    film.error().map(Film::word).orElse(null));
        }

        private static String word(PlaybackFailure cause) {
            return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    record Total(
            long decoded,
            long shown,
            long lost,
            long dropped,
            long firstFrameMs,
            @Nullable Long gapToNextMs,
            long longestHoldMs,
            double cpuSeconds) {}
}
