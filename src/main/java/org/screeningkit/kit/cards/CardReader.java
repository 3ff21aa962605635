package org.screeningkit.kit.cards;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screeningkit.kit.Card;
import org.screeningkit.kit.Fault;
import org.screeningkit.kit.files.KitFolder;
import org.screeningkit.kit.files.PictureFile;
import org.screeningkit.kit.files.TextFile;

/// Reads one card of a folder of cards.
///
/// @param folder the name of the folder, within the kit
record CardReader(KitFolder kit, String folder) {
    private static final BigDecimal LONGEST_MINUTES = BigDecimal.valueOf(60);
    private static final int SECONDS_A_MINUTE = 60;

    /// @throws Fault with the line in the card's file, when the card cannot be shown as it was meant
    Card read(String file) throws Fault {
        List<String> lines =
                TextFile.read(kit.file(folder + "/" + file)).lines().toList();
        FrontMatter front = FrontMatter.parse(lines);
        List<String> text = lines.subList(front.body(), lines.size());
        MarkdownCard markdown = MarkdownCard.parse(text, front.body(), this::picture);
        List<Card.Block> body = new ArrayList<>(markdown.body());
        Optional<Card.Block> image = image(front);
        image.ifPresent(body::add);
        if (body.isEmpty()) {
            throw Fault.of("check.card.empty");
        }
        if (body.stream().filter(Card.Block.Picture.class::isInstance).count() > 1) {
            throw new Fault(front.line("image"), "check.card.pictures", Map.of());
        }
        return new Card(time(front), length(front), front.value("source").orElse(""), body, markdown.notes());
    }

    private Optional<Card.Block> image(FrontMatter front) throws Fault {
        Optional<String> image = front.value("image");
        if (image.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> alt = front.value("alt");
        if (alt.isEmpty()) {
            throw new Fault(front.line("image"), "check.card.alt", Map.of("file", image.get()));
        }
        return Optional.of(new Card.Block.Picture(picture(image.get(), front.line("image")), alt.get()));
    }

    private Path picture(String name, int line) throws Fault {
        if (name.matches("(?i)(https?:)?//.*|data:.*")) {
            throw new Fault(line, "check.card.remote", Map.of("file", name));
        }
        try {
            Path file = kit.file(folder + "/" + name);
            PictureFile.check(file, name);
            return file;
        } catch (Fault fault) {
            throw fault.at(line);
        }
    }

    private static Duration time(FrontMatter front) throws Fault {
        Optional<String> minutes = front.value("minutes");
        if (minutes.isEmpty()) {
            return Duration.ZERO;
        }
        if (minutes.get().matches("\\d{1,2}(\\.\\d{1,2})?")) {
            BigDecimal number = new BigDecimal(minutes.get());
            if (number.signum() > 0 && number.compareTo(LONGEST_MINUTES) <= 0) {
                return Duration.ofSeconds(
                        number.multiply(BigDecimal.valueOf(SECONDS_A_MINUTE)).longValue());
            }
        }
        throw new Fault(front.line("minutes"), "check.card.minutes", Map.of("minutes", minutes.get()));
    }

    private static Card.Length length(FrontMatter front) throws Fault {
        String deck = front.value("deck").orElse("full");
        return switch (deck) {
            case "full" -> Card.Length.FULL;
            case "both" -> Card.Length.BOTH;
            default -> throw new Fault(front.line("deck"), "check.card.deck", Map.of("deck", deck));
        };
    }
}
