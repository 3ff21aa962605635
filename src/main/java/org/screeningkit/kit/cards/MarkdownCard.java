package org.screeningkit.kit.cards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.screeningkit.kit.Card;
import org.screeningkit.kit.Fault;

/// The Markdown of a card, parted at its `## Notes`.
record MarkdownCard(List<Card.Block> body, List<Card.Block> notes) {
    private static final int NOTES_LEVEL = 2;
    private static final String NOTES = "Notes";

    /// Finds the picture that a card names on a line.
    interface Pictures {
        Path find(String name, int line) throws Fault;
    }

    /// @param above how many lines of the file come before this text
    static MarkdownCard parse(List<String> text, int above, Pictures pictures) throws Fault {
        Parser parser =
                Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
        MarkdownBlocks blocks = new MarkdownBlocks(text, above, pictures);
        MarkdownCard card = new MarkdownCard(new ArrayList<>(), new ArrayList<>());
        boolean inNotes = false;
        Node document = parser.parse(String.join("\n", text));
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof Heading heading) || heading.getLevel() != NOTES_LEVEL) {
                (inNotes ? card.notes : card.body).add(blocks.block(node));
            } else if (!inNotes && isNotes(blocks.words(heading))) {
                inNotes = true;
            } else {
                // A mistyped or translated "Notes" would put the volunteer's notes on the projector.
                throw new Fault(blocks.line(node), "check.card.notes", Map.of("heading", blocks.words(heading)));
            }
        }
        return card;
    }

    private static boolean isNotes(String heading) {
        return heading.equalsIgnoreCase(NOTES);
    }
}
