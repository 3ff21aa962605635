package org.screeningkit.audience;

import static org.screeningkit.ui.Theme.styled;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.screeningkit.kit.Card.Block;
import org.screeningkit.kit.Card.Span;

/// Draws the parts of a talking point. No web view: a card is text of the house, not a page.
final class CardBlocks {
    private CardBlocks() {}

    static Node node(Block block) {
        return switch (block) {
            case Block.Heading(var text) -> flow(text, "card-heading");
            case Block.Paragraph(var text) -> flow(text, "card-paragraph");
            case Block.Quote(var text) -> flow(text, "card-quote");
            case Block.Bullets(var items) -> bullets(items);
            case Block.Picture(var file, var alt) -> picture(file.toUri().toString(), alt);
            case Block.QrCode(var address) -> new QrPlate(address);
        };
    }

    private static TextFlow flow(List<Span> spans, String style) {
        TextFlow flow = styled(new TextFlow(), style);
        spans.stream().map(CardBlocks::text).forEach(flow.getChildren()::add);
        flow.setMinWidth(0);
        return flow;
    }

    private static Text text(Span span) {
        Text text = styled(new Text(span.text()), "card-text");
        if (span.bold()) {
            styled(text, "bold");
        }
        if (span.italic()) {
            styled(text, "italic");
        }
        return text;
    }

    private static VBox bullets(List<List<Span>> items) {
        VBox list = styled(new VBox(), "card-bullets");
        for (List<Span> item : items) {
            TextFlow words = flow(item, "card-paragraph");
            HBox.setHgrow(words, Priority.ALWAYS);
            list.getChildren().add(styled(new HBox(styled(new Label("•"), "card-bullet"), words), "card-item"));
        }
        return list;
    }

    private static Node picture(String address, String alt) {
        ImageView picture = new ImageView(new Image(address, 960, 810, true, true, true));
        picture.setPreserveRatio(true);
        picture.setAccessibleText(alt);
        return picture;
    }
}
