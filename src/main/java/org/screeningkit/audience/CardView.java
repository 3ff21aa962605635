package org.screeningkit.audience;

import static org.screeningkit.ui.Theme.styled;

import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.screeningkit.kit.Card;
import org.screeningkit.kit.Card.Block;
import org.screeningkit.kit.Deck;
import org.screeningkit.text.Texts;

/// One talking point on the big screen: its words at the left, its picture or QR code beside them.
final class CardView extends VBox {
    /// Steps by which words shrink until a long card fits; the last is still readable from the back row.
    private static final double[] SCALES = {1, 0.92, 0.85, 0.78, 0.72, 0.66};

    private final VBox words = styled(new VBox(), "card-words");
    private final HBox content = new HBox(words);
    private double fittedFor = -1;

    CardView(Deck deck, int index, Texts texts) {
        Card card = deck.card(index, texts.language());
        styled(this, "view", "card-view");
        Label number = styled(
                new Label(texts.get("audience.card.number", Map.of("number", index + 1, "count", deck.size()))),
                "card-number");
        card.body().stream()
                .filter(block -> !beside(block))
                .map(CardBlocks::node)
                .forEach(words.getChildren()::add);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("card-content");
        besideNode(card).ifPresent(content.getChildren()::add);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        Label source = styled(new Label(card.source()), "card-source");
        source.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(number, content, new RainbowRule(), source);
    }

    private static boolean beside(Block block) {
        return block instanceof Block.QrCode || block instanceof Block.Picture;
    }

    private static Optional<Node> besideNode(Card card) {
        return card.body().stream().filter(CardView::beside).findFirst().map(CardBlocks::node);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double size = content.getWidth() * 10_000 + content.getHeight();
        if (size != fittedFor) {
            fittedFor = size;
            fit();
            super.layoutChildren();
        }
    }

    private void fit() {
        for (double scale : SCALES) {
            words.setStyle("-fx-font-size: " + scale + "em;");
            words.applyCss();
            content.layout();
            if (needed() <= content.getHeight()) {
                return;
            }
        }
    }

    private double needed() {
        return words.getChildren().stream()
                        .mapToDouble(child -> ((Region) child).prefHeight(words.getWidth()))
                        .sum()
                + words.getSpacing() * (words.getChildren().size() - 1);
    }
}
