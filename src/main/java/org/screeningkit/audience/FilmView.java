package org.screeningkit.audience;

import static org.screeningkit.ui.Theme.styled;

import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.screeningkit.captions.CaptionLook;
import org.screeningkit.playback.Player;
import org.screeningkit.programme.Segment;
import org.screeningkit.programme.Show;
import org.screeningkit.text.Language;

/// The film, with its captions over it.
final class FilmView extends StackPane {
    /// Captions stand this far above the edge anyway.
    private static final double CLEAR = 70;

    private final CaptionOverlay overlay = new CaptionOverlay();
    private final Show show;
    private final Player player;
    private final FilmCaptions captions;
    private final AnimationTimer everyPulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            overlay.show(lines());
        }
    };

    FilmView(Show show, Player player, FilmCaptions captions) {
        this.show = show;
        this.player = player;
        this.captions = captions;
        styled(this, "film-view");
        getChildren().addAll(player.picture(), overlay);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                everyPulse.stop();
            } else {
                everyPulse.start();
            }
        });
    }

    /// To be told of each change of the show while it is on the screen.
    void update() {
        if (show.segment() instanceof Segment.Film film) {
            overlay.place(film.captionArea(), show.state().captions().orElse(Language.ENGLISH));
        }
    }

    void look(CaptionLook look) {
        overlay.look(look);
    }

    void keepClear(ObservableValue<? extends Number> covered) {
        overlay.translateYProperty().bind(covered.map(height -> -Math.max(0, height.doubleValue() - CLEAR)));
    }

    private List<String> lines() {
        Optional<Language> language = show.state().captions();
        return language.map(spoken -> captions.lines(show.state().moment().segment(), spoken, player.position()))
                .orElse(List.of());
    }
}
