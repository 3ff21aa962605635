package org.screeningkit.kit.cards;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.screeningkit.kit.Card;
import org.screeningkit.kit.Card.Block;
import org.screeningkit.kit.Card.Span;
import org.screeningkit.kit.Fault;

/// Turns blocks of Markdown into blocks of a card; what a card cannot show is a [Fault] with its line.
///
/// @param text the lines that were parsed
/// @param above how many lines of the file come before them
record MarkdownBlocks(List<String> text, int above, MarkdownCard.Pictures pictures) {
    private static final String QR = "qr:";

    Block block(Node node) throws Fault {
        return switch (node) {
            case Heading heading -> new Block.Heading(spans(heading));
            case Paragraph paragraph -> paragraph(paragraph);
            case ListBlock list -> new Block.Bullets(items(list));
            case BlockQuote quote -> new Block.Quote(quote(quote));
            case FencedCodeBlock _ -> throw fault(node, "check.card.code");
            case IndentedCodeBlock _ -> throw fault(node, "check.card.indented");
            case HtmlBlock _ -> throw fault(node, "check.card.html");
            case ThematicBreak _ -> throw fault(node, "check.card.rule");
            case LinkReferenceDefinition _ -> throw fault(node, "check.card.link");
            default -> throw fault(node, "check.card.other");
        };
    }

    /// The line of a block in the card's file, counted from 1.
    int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? above + 1
                : above + 1 + node.getSourceSpans().getFirst().getLineIndex();
    }

    /// The words of a block without their styles.
    String words(Node node) throws Fault {
        return spans(node).stream()
                .map(Span::text)
                .collect(Collectors.joining())
                .strip();
    }

    private Block paragraph(Paragraph paragraph) throws Fault {
        if (paragraph.getFirstChild() instanceof Image image) {
            if (image.getNext() != null) {
                throw fault(paragraph, "check.card.inline");
            }
            String alt = words(image);
            if (alt.isEmpty()) {
                throw new Fault(line(paragraph), "check.card.alt", Map.of("file", image.getDestination()));
            }
            return new Block.Picture(pictures.find(image.getDestination(), line(paragraph)), alt);
        }
        // Read from the line itself: Markdown would take the _ and * of an address for styles.
        String source = text.get(line(paragraph) - above - 1).strip();
        if (source.toLowerCase(Locale.ROOT).startsWith(QR)) {
            if (paragraph.getSourceSpans().size() > 1) {
                throw fault(paragraph, "check.card.qr.alone");
            }
            return new Block.QrCode(qr(source.substring(QR.length()).strip(), paragraph));
        }
        return new Block.Paragraph(spans(paragraph));
    }

    private URI qr(String address, Node node) throws Fault {
        try {
            return QrAddress.read(address);
        } catch (Fault fault) {
            throw fault.at(line(node));
        }
    }

    private List<List<Span>> items(ListBlock list) throws Fault {
        List<List<Span>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node only = item.getFirstChild();
            if (!(only instanceof Paragraph) || only.getNext() != null) {
                throw fault(item, "check.card.list");
            }
            items.add(spans(only));
        }
        return items;
    }

    private List<Span> quote(BlockQuote quote) throws Fault {
        List<Span> spans = new ArrayList<>();
        for (Node node = quote.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof Paragraph)) {
                throw fault(node, "check.card.quote");
            }
            if (!spans.isEmpty()) {
                spans.add(new Card.Span("\n", false, false));
            }
            spans.addAll(spans(node));
        }
        return spans;
    }

    private List<Span> spans(Node block) throws Fault {
        try {
            return MarkdownSpans.of(block);
        } catch (Fault fault) {
            throw fault.at(line(block));
        }
    }

    private Fault fault(Node node, String textKey) {
        return new Fault(line(node), textKey, Map.of());
    }
}
