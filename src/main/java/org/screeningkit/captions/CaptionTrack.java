package org.screeningkit.captions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The captions of one film in one language, in the order of their beginnings. Immutable, any thread.
public final class CaptionTrack {
    /// More lines than this hide the film.
    public static final int MOST_LINES = 2;

    public static final CaptionTrack EMPTY = new CaptionTrack(List.of());

    private final List<Cue> cues;
    /// For each cue the latest end of all cues up to it, so that a search can stop.
    private final List<Duration> latestEnd = new ArrayList<>();

    public CaptionTrack(List<Cue> cues) {
        this.cues = cues.stream().sorted(Comparator.comparing(Cue::from)).toList();
        Duration latest = Duration.ZERO;
        for (Cue cue : this.cues) {
            latest = cue.to().compareTo(latest) > 0 ? cue.to() : latest;
            latestEnd.add(latest);
        }
    }

    public List<Cue> cues() {
        return cues;
    }

    /// What to show at this instant, top line first; empty between captions. Where captions overlap, the one
    /// that began last is shown whole and an earlier one above it where there is room.
    public List<String> linesAt(Duration position) {
        List<String> lines = List.of();
        for (int i = lastBegun(position); i >= 0 && latestEnd.get(i).compareTo(position) > 0; i--) {
            Cue cue = cues.get(i);
            if (cue.at(position) && lines.size() + cue.lines().size() <= MOST_LINES) {
                List<String> both = new ArrayList<>(cue.lines());
                both.addAll(lines);
                lines = List.copyOf(both);
            }
        }
        return lines;
    }

    /// The index of the last cue that begins at or before the position, -1 before the first.
    private int lastBegun(Duration position) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).from().compareTo(position) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
