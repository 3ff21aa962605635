package org.screeningkit.kit;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// One talking point: what the audience sees, and what only the volunteer sees.
///
/// @param time how long the kit's author would talk about it; zero when not said
/// @param source where the fact comes from; empty when not said
public record Card(Duration time, Length length, String source, List<Block> body, List<Block> notes) {
    public Card {
        body = List.copyOf(body);
        notes = List.copyOf(notes);
    }

    /// Which evenings the card is for: `FULL` only the long talk, `BOTH` the short one too.
    public enum Length {
        FULL,
        BOTH
    }

    /// A part of a card, from top to bottom.
    public sealed interface Block {
        record Heading(List<Span> text) implements Block {}

        record Paragraph(List<Span> text) implements Block {}

        record Bullets(List<List<Span>> items) implements Block {}

        record Quote(List<Span> text) implements Block {}

        record Picture(Path file, String alt) implements Block {}

        record QrCode(URI address) implements Block {}
    }

    /// A run of words in one style.
    public record Span(String text, boolean bold, boolean italic) {}
}
