package org.screeningkit.audience;

import static org.screeningkit.ui.Theme.styled;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.screeningkit.audience.card.CardView;
import org.screeningkit.captions.CaptionLook;
import org.screeningkit.kit.Deck;
import org.screeningkit.playback.Player;
import org.screeningkit.programme.Cover;
import org.screeningkit.programme.Segment;
import org.screeningkit.programme.Show;
import org.screeningkit.programme.ShowState;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.Motion;
import org.screeningkit.ui.Theme;

/// What guests see: the view of the current moment, and whatever cover lies over it. Watches the show and never changes
/// it. FX thread.
public final class AudiencePane extends StackPane {
    private final StackPane content = new StackPane();
    private final StackPane covers = new StackPane();
    private final Show show;
    private final Venue venue;
    private final FilmView film;
    private final Region signUp;
    private Texts texts;
    private Optional<Shown> shown = Optional.empty();
    private Optional<Node> current = Optional.empty();

    /// @param signUp what attendees use while the show is at sign-up
    public AudiencePane(Show show, Venue venue, Texts texts, Player player, FilmCaptions captions, Region signUp) {
        this.show = show;
        this.venue = venue;
        this.texts = texts;
        this.film = new FilmView(show, player, captions);
        this.signUp = signUp;
        styled(this, "audience", "theme-night");
        Theme.speak(this, texts.language());
        getChildren().addAll(content, covers);
        covers.setMouseTransparent(true);
        show.observe((before, now) -> update(now, before.cover() != now.cover()));
        update(show.state(), true);
    }

    /// Shows everything in another language from now on.
    public void speak(Texts other) {
        texts = other;
        Theme.speak(this, texts.language());
        shown = Optional.empty();
        update(show.state(), true);
    }

    /// Whether the laptop must not tell, once the evening is over, what it was about.
    public void discreet(boolean on) {
        getStyleClass().remove("discreet");
        if (on) {
            getStyleClass().add("discreet");
        }
    }

    /// Shows captions like this from now on.
    public void captionLook(CaptionLook captions) {
        film.look(captions);
    }

    /// Keeps captions above what lies over the bottom edge.
    ///
    /// @param covered height in pixels
    public void keepClear(ObservableValue<? extends Number> covered) {
        film.keepClear(covered);
    }

    private void update(ShowState state, boolean coverChanged) {
        Shown wanted = Shown.in(state);
        if (!shown.equals(Optional.of(wanted))) {
            shown = Optional.of(wanted);
            replace(view(wanted));
        }
        film.update();
        if (coverChanged) {
            cover(state.cover());
        }
    }

    private Node view(Shown wanted) {
        return switch (wanted) {
            case Shown.Slate _ -> new SlateView(venue.kit(), texts, venue.start(), venue.clock());
            case Shown.Film _ -> film;
            case Shown.Pause(int segment) -> new PauseView(pause(segment), texts);
            case Shown.Card(int segment, int card) -> new CardView(deck(segment), card, texts);
            case Shown.SignUp _ -> signUp;
            case Shown.Closing _ ->
                new ClosingView(venue.kit(), texts, venue.sealed().getAsInt());
        };
    }

    private Segment.Pause pause(int segment) {
        return (Segment.Pause) show.programme().segment(segment);
    }

    private Deck deck(int segment) {
        return venue.kit().decks().getOrDefault(segment, new Deck(List.of(Map.of())));
    }

    /// Cross-fades. A view that comes back while it is still fading out simply stays.
    private void replace(Node next) {
        boolean first = content.getChildren().isEmpty();
        current = Optional.of(next);
        if (!content.getChildren().contains(next)) {
            content.getChildren().add(next);
        }
        next.toFront();
        if (first) {
            next.setOpacity(1);
        } else {
            Motion.fadeIn(next, this::removeAllButCurrent);
        }
    }

    private void removeAllButCurrent() {
        content.getChildren().removeIf(node -> !current.equals(Optional.of(node)));
    }

    private void cover(Cover cover) {
        if (cover == Cover.NONE) {
            covers.getChildren().clear();
            return;
        }
        Node over = cover == Cover.SLATE
                ? new SlateView(venue.kit(), texts, venue.start(), venue.clock())
                : new CoverView(cover, texts);
        covers.getChildren().setAll(over);
    }
}
