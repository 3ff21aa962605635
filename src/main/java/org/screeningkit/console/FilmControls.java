package org.screeningkit.console;

import static org.screeningkit.ui.Theme.styled;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.screeningkit.playback.Player;
import org.screeningkit.programme.Cue;
import org.screeningkit.programme.Moment.FilmPhase;
import org.screeningkit.programme.Moment.InFilm;
import org.screeningkit.programme.ShowState;
import org.screeningkit.programme.Sound;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

/// The part of the operator bar that belongs to a film: play and pause, how far it is, captions, volume.
final class FilmControls {
    private static final int VOLUME_STEP = 5;

    private final Player player;
    private final Label elapsed = time("");
    private final Label total = time("");
    private final ProgressBar progress = styled(new ProgressBar(0), "film-progress");

    FilmControls(Player player) {
        this.player = player;
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        AnimationTimer everyPulse = new AnimationTimer() {
            @Override
            public void handle(long now) {
                update();
            }
        };
        progress.sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                everyPulse.stop();
            } else {
                everyPulse.start();
            }
        });
    }

    List<Node> controls(InFilm moment, ShowState state, Map<Language, Path> captions, Buttons buttons) {
        Texts texts = buttons.texts();
        boolean playing = moment.phase() == FilmPhase.PLAYING;
        Sound sound = state.sound();
        List<Node> controls = new ArrayList<>(List.of(
                buttons.button(
                        playing ? "console.pause" : "console.play",
                        playing ? Material2MZ.PAUSE : Material2MZ.PLAY_ARROW,
                        new Cue.PlayPause()),
                elapsed,
                progress,
                total));
        if (!captions.isEmpty()) {
            controls.add(captionsMenu(captions, state.captions(), buttons));
        }
        controls.add(buttons.button("console.quieter", Material2MZ.VOLUME_DOWN, new Cue.VolumeBy(-VOLUME_STEP)));
        controls.add(time(
                sound.muted()
                        ? texts.get("console.muted")
                        : texts.get("console.volume", Map.of("percent", sound.volume()))));
        controls.add(buttons.button("console.louder", Material2MZ.VOLUME_UP, new Cue.VolumeBy(VOLUME_STEP)));
        return controls;
    }

    private static Label time(String words) {
        Label label = styled(new Label(words), "console-time");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private MenuButton captionsMenu(Map<Language, Path> captions, Optional<Language> chosen, Buttons buttons) {
        Texts texts = buttons.texts();
        String words = chosen.map(Language::endonym).orElseGet(() -> texts.get("console.captions.off"));
        MenuButton menu = styled(
                new MenuButton(
                        texts.get("console.captions", Map.of("language", words)),
                        Buttons.icon(Material2AL.CLOSED_CAPTION)),
                "console-button");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.setFocusTraversable(false);
        captions.keySet().stream()
                .sorted(Comparator.comparing(Language::endonym))
                .forEach(language ->
                        menu.getItems().add(item(language.endonym(), Optional.of(language), chosen, buttons)));
        menu.getItems().add(item(texts.get("console.captions.off"), Optional.empty(), chosen, buttons));
        return menu;
    }

    private static RadioMenuItem item(
            String label, Optional<Language> language, Optional<Language> chosen, Buttons buttons) {
        RadioMenuItem item = new RadioMenuItem(label);
        item.setSelected(language.equals(chosen));
        item.setOnAction(_ -> buttons.actions().accept(new ShowAction.Give(new Cue.ShowCaptions(language))));
        return item;
    }

    private void update() {
        Duration position = player.position();
        Duration duration = player.duration();
        elapsed.setText(FilmTime.words(position));
        total.setText(FilmTime.words(duration));
        progress.setProgress(duration.isZero() ? 0 : (double) position.toMillis() / duration.toMillis());
    }
}
