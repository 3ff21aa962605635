package org.screeningkit.captions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screeningkit.captions.CaptionProblem.Kind;

/// Reads the lines of one caption file. WebVTT and SubRip differ in what stands around the captions; a caption
/// itself is in both a line with two times and an arrow, and the text below it up to an empty line. Used once,
/// by one thread.
final class CaptionParser {
    private static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?";
    private static final Pattern TIMES = Pattern.compile("\\s*" + TIME + "\\s*-+>\\s*" + TIME + "(?:\\s.*)?");
    private static final String ARROW = "->";

    private final List<String> lines;
    private final LineBreaker breaker;
    private final List<Cue> cues = new ArrayList<>();
    private final List<CaptionProblem> problems = new ArrayList<>();
    private Duration latestBeginning = Duration.ZERO;

    CaptionParser(CaptionText text, LineBreaker breaker) {
        this.lines = text.lines();
        this.breaker = breaker;
        if (!text.utf8()) {
            report(1, Kind.NOT_UTF8);
        }
    }

    CaptionFile parse() {
        if (looksLikeWebVttWithoutHeader()) {
            report(1, Kind.NO_HEADER);
        }
        int i = 0;
        while (i < lines.size()) {
            if (lines.get(i).contains(ARROW)) {
                i = caption(i);
            } else {
                i = isSkippedBlock(lines.get(i)) ? endOfBlock(i) : i + 1;
            }
        }
        if (cues.isEmpty()) {
            report(1, Kind.NO_CAPTIONS);
        }
        problems.sort(Comparator.comparingInt(CaptionProblem::line));
        return new CaptionFile(new CaptionTrack(cues), List.copyOf(problems));
    }

    /// Reads the caption whose times are on this line; answers the line to go on with.
    private int caption(int at) {
        int end = endOfBlock(at);
        Matcher times = TIMES.matcher(lines.get(at));
        if (!times.matches()) {
            report(at + 1, Kind.BAD_TIME);
            return end;
        }
        // A missing empty line: the next caption's number and times have slipped into the text.
        for (int i = at + 1; i < end; i++) {
            if (TIMES.matcher(lines.get(i)).matches()) {
                end = lines.get(i - 1).strip().matches("\\d+") && i - 1 > at ? i - 1 : i;
                break;
            }
        }
        Duration from = time(times, 1);
        Duration to = time(times, 5);
        List<String> text = lines.subList(at + 1, end).stream()
                .map(CaptionText::plain)
                .filter(line -> !line.isEmpty())
                .toList();
        if (to.compareTo(from) <= 0) {
            report(at + 1, Kind.ENDS_BEFORE_IT_BEGINS);
        } else if (text.isEmpty()) {
            report(at + 1, Kind.NO_TEXT);
        } else {
            add(at, from, to, breaker.lines(text));
        }
        return end;
    }

    private void add(int at, Duration from, Duration to, List<String> text) {
        if (from.compareTo(latestBeginning) < 0) {
            report(at + 1, Kind.OUT_OF_ORDER);
        } else {
            latestBeginning = from;
        }
        if (text.size() > CaptionTrack.MOST_LINES) {
            report(at + 1, Kind.TOO_LONG);
        }
        int parts = (text.size() + CaptionTrack.MOST_LINES - 1) / CaptionTrack.MOST_LINES;
        Duration length = to.minus(from);
        for (int part = 0; part < parts; part++) {
            int first = part * CaptionTrack.MOST_LINES;
            Duration begins = from.plus(length.multipliedBy(part).dividedBy(parts));
            Duration ends = from.plus(length.multipliedBy(part + 1L).dividedBy(parts));
            if (ends.compareTo(begins) > 0) {
                cues.add(new Cue(
                        begins, ends, text.subList(first, Math.min(first + CaptionTrack.MOST_LINES, text.size()))));
            }
        }
    }

    private boolean looksLikeWebVttWithoutHeader() {
        if (lines.isEmpty() || lines.getFirst().startsWith("WEBVTT")) {
            return false;
        }
        Optional<String> first =
                lines.stream().filter(line -> TIMES.matcher(line).matches()).findFirst();
        return first.isPresent() && first.get().contains(".") && !first.get().contains(",");
    }

    private static boolean isSkippedBlock(String line) {
        return line.startsWith("WEBVTT") || line.equals("STYLE") || line.equals("REGION") || line.startsWith("NOTE");
    }

    private int endOfBlock(int at) {
        int end = at + 1;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            end++;
        }
        return end;
    }

    private static Duration time(Matcher times, int group) {
        String hours = times.group(group);
        String fraction = times.group(group + 3);
        return Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
                .plusMinutes(Long.parseLong(times.group(group + 1)))
                .plusSeconds(Long.parseLong(times.group(group + 2)))
                .plusMillis(fraction == null ? 0 : Long.parseLong((fraction + "00").substring(0, 3)));
    }

    private void report(int line, Kind kind) {
        problems.add(new CaptionProblem(line, kind));
    }
}
