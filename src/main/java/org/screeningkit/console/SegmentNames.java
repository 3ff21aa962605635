package org.screeningkit.console;

import org.screeningkit.programme.Segment;
import org.screeningkit.text.Texts;

/// What the volunteer calls each part of the evening.
public final class SegmentNames {
    private SegmentNames() {}

    public static String name(Segment segment, Texts texts) {
        return switch (segment) {
            case Segment.Slate _ -> texts.get("console.segment.slate");
            case Segment.Film film -> {
                String title = film.title().in(texts.language());
                yield title.isEmpty() ? texts.get("console.segment.film") : title;
            }
            case Segment.Pause _ -> texts.get("console.segment.pause");
            case Segment.Cards _ -> texts.get("console.segment.cards");
            case Segment.SignUp _ -> texts.get("console.segment.sign-up");
            case Segment.Closing _ -> texts.get("console.segment.closing");
        };
    }
}
