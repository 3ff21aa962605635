package org.screeningkit.audience.card;

import static org.screeningkit.ui.Theme.styled;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.screeningkit.kit.Card.Block;
import org.screeningkit.kit.Card.Span;
import org.screeningkit.ui.WrappedText;

/// Draws the parts of a talking point. No web view: a card is text of the house, not a page.
final class CardBlocks {
    private CardBlocks() {}

    static Node node(Block block) {
        return switch (block) {
            case Block.Heading(var text) -> flow(text, "card-heading");
            case Block.Paragraph(var text) -> flow(text, "card-paragraph");
            case Block.Quote(var text) -> styled(new StackPane(flow(text, "card-paragraph")), "card-quote");
            case Block.Bullets(var items) -> bullets(items);
            case Block.Picture(var file, var alt) -> picture(file.toUri().toString(), alt);
            case Block.QrCode(var address) -> new QrPlate(address);
        };
    }

    private static WrappedText flow(List<Span> spans, String style) {
        return new WrappedText(spans.stream().flatMap(CardBlocks::runs).toList(), style);
    }

    private static Stream<Text> runs(Span span) {
        return WrappedText.runs(span.text()).stream().map(run -> {
            styled(run, "card-text");
            if (span.bold()) {
                styled(run, "bold");
            }
            if (span.italic()) {
                styled(run, "italic");
            }
            return run;
        });
    }

    private static VBox bullets(List<List<Span>> items) {
        VBox list = styled(new VBox(), "card-bullets");
        for (List<Span> item : items) {
            WrappedText words = flow(item, "card-paragraph");
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
