package org.screeningkit.kit.cards;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.screeningkit.kit.Card.Span;
import org.screeningkit.kit.Fault;

/// Collects the words of one block, each run in one style.
final class MarkdownSpans {
    private final List<Span> spans = new ArrayList<>();

    private MarkdownSpans() {}

    static List<Span> of(Node block) throws Fault {
        MarkdownSpans collected = new MarkdownSpans();
        collected.children(block, false, false);
        return List.copyOf(collected.spans);
    }

    private void children(Node parent, boolean bold, boolean italic) throws Fault {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> add(text.getLiteral(), bold, italic);
                case SoftLineBreak _ -> add(" ", bold, italic);
                case HardLineBreak _ -> add("\n", bold, italic);
                case StrongEmphasis strong -> children(strong, true, italic);
                case Emphasis emphasis -> children(emphasis, bold, true);
                case Link _ -> throw Fault.of("check.card.link");
                case Image _ -> throw Fault.of("check.card.inline");
                case Code _ -> throw Fault.of("check.card.code");
                case HtmlInline _ -> throw Fault.of("check.card.html");
                default -> throw Fault.of("check.card.other");
            }
        }
    }

    /// Markdown parts text at every sign that might have meant something; one style is one run.
    private void add(String text, boolean bold, boolean italic) {
        if (!spans.isEmpty()
                && spans.getLast().bold() == bold
                && spans.getLast().italic() == italic) {
            Span last = spans.removeLast();
            spans.add(new Span(last.text() + text, bold, italic));
        } else {
            spans.add(new Span(text, bold, italic));
        }
    }
}
