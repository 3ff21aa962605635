package org.screeningkit.programme;

import java.util.List;

/// The order of the evening: at least one segment, the first of which is where the evening opens.
public record Programme(List<Segment> segments) {
    /// @throws IllegalArgumentException when there is no segment
    public Programme {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a programme has at least one segment");
        }
    }

    public Segment segment(int index) {
        return segments.get(index);
    }

    public int last() {
        return segments.size() - 1;
    }
}
