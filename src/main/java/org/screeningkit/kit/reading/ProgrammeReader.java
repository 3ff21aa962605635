package org.screeningkit.kit.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screeningkit.kit.Deck;
import org.screeningkit.kit.Fault;
import org.screeningkit.kit.cards.DeckReader;
import org.screeningkit.kit.manifest.JsonObject;
import org.screeningkit.programme.Programme;
import org.screeningkit.programme.Segment;

/// Reads the order of the evening. After [#read] the decks of its talks can be asked for.
final class ProgrammeReader {
    private static final String FIELD = "programme";

    private final Reading reading;
    private final FilmReader films;
    private final List<Segment> segments = new ArrayList<>();
    private final Map<Integer, Deck> decks = new HashMap<>();

    ProgrammeReader(Reading reading, FilmReader films) {
        this.reading = reading;
        this.films = films;
    }

    /// By index of the segment.
    Map<Integer, Deck> decks() {
        return decks;
    }

    /// Empty when there is no segment at all that can be shown.
    Optional<Programme> read(JsonObject root) {
        List<JsonObject> items = root.objects(FIELD);
        if (items.isEmpty()) {
            if (!root.unusable(FIELD)) {
                root.error(FIELD, "check.programme.empty", Map.of());
            }
            return Optional.empty();
        }
        for (JsonObject item : items) {
            Optional<String> type = item.neededText("type");
            if (type.isPresent() && segment(type.get(), item)) {
                item.reportUnknown();
            }
        }
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        if (!(segments.getFirst() instanceof Segment.Slate)) {
            root.warning(FIELD, "check.programme.slate", Map.of());
        }
        if (!(segments.getLast() instanceof Segment.Closing)) {
            root.warning(FIELD, "check.programme.closing", Map.of());
        }
        return Optional.of(new Programme(segments));
    }

    /// @return whether the type is known
    private boolean segment(String type, JsonObject json) {
        switch (type) {
            case "slate" -> segments.add(new Segment.Slate());
            case "film" -> films.read(json).ifPresent(segments::add);
            case "pause" -> segments.add(new Segment.Pause(reading.localText(json, "text")));
            case "cards" -> cards(json);
            case "sign-up" -> signUp(json);
            case "closing" -> segments.add(new Segment.Closing());
            default -> {
                json.error("type", "check.segment.type", Map.of("type", type));
                return false;
            }
        }
        return true;
    }

    private void cards(JsonObject json) {
        Optional<String> folder = json.neededText("folder");
        if (folder.isEmpty()) {
            return;
        }
        try {
            Deck deck = new DeckReader(reading.folder(), reading.languages(), reading.findings()).read(folder.get());
            decks.put(segments.size(), deck);
            segments.add(new Segment.Cards(deck.size()));
        } catch (Fault fault) {
            reading.findings().error(json.file(), fault.at(json.line("folder")));
        }
    }

    private void signUp(JsonObject json) {
        if (segments.stream().anyMatch(Segment.SignUp.class::isInstance)) {
            json.error("type", "check.programme.signUps", Map.of());
        } else {
            segments.add(new Segment.SignUp());
        }
    }
}
