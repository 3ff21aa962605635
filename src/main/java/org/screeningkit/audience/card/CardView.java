package org.screeningkit.audience.card;

import static org.screeningkit.ui.Theme.styled;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.screeningkit.kit.Card;
import org.screeningkit.kit.Card.Block;
import org.screeningkit.kit.Deck;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.RainbowRule;
import org.screeningkit.ui.Theme;
import org.screeningkit.ui.WrappedText;

/// One talking point on the big screen: its words at the left, its picture or QR code beside them.
public final class CardView extends VBox {
    /// Words shrink in these steps until all of a long card is on the screen. A card within the limits that the
    /// handbook gives stays well above the smallest size.
    private static final double STEP = 0.06;

    private static final double SMALLEST = 0.4;

    /// Words that fill the height to the last line look squeezed.
    private static final double ROOM = 0.95;

    private final VBox words = styled(new VBox(), "card-words");
    private final HBox content = new HBox(words);
    private double fittedFor = -1;

    public CardView(Deck deck, int index, Texts texts) {
        Card card = deck.card(index, texts.language());
        styled(this, "view", "card-view");
        Theme.speak(this, deck.language(index, texts.language()));
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
        WrappedText source = new WrappedText(card.source(), "card-source");
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
        List<Text> runs =
                words.lookupAll(".card-text").stream().map(Text.class::cast).toList();
        runs.forEach(run -> run.setStyle(""));
        words.applyCss();
        content.layout();
        List<Double> sizes = runs.stream().map(run -> run.getFont().getSize()).toList();
        for (double scale = 1; scale >= SMALLEST && needed() > ROOM * content.getHeight(); scale -= STEP) {
            for (int run = 0; run < runs.size(); run++) {
                runs.get(run).setStyle("-fx-font-size: " + sizes.get(run) * scale + "px;");
            }
            words.applyCss();
        }
    }

    private double needed() {
        return words.getChildren().stream()
                        .mapToDouble(child -> ((Region) child).prefHeight(words.getWidth()))
                        .sum()
                + words.getSpacing() * (words.getChildren().size() - 1);
    }
}
