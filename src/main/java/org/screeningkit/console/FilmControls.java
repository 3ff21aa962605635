package org.screeningkit.console;

import static org.screeningkit.ui.Theme.styled;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
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
    private final Buttons buttons;
    private final Label elapsed = time("");
    private final Label total = time("");
    private final ProgressBar progress = styled(new ProgressBar(0), "film-progress");

    FilmControls(Player player, Buttons buttons) {
        this.player = player;
        this.buttons = buttons;
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

    void fill(List<Node> bar, InFilm moment, ShowState state, Map<Language, Path> captions, Texts texts) {
        boolean playing = moment.phase() == FilmPhase.PLAYING;
        bar.add(buttons.button(
                texts.get(playing ? "console.pause" : "console.play"),
                playing ? Material2MZ.PAUSE : Material2MZ.PLAY_ARROW,
                new ShowAction.Give(new Cue.PlayPause())));
        bar.addAll(List.of(elapsed, progress, total));
        if (!captions.isEmpty()) {
            bar.add(captionsMenu(captions, state.captions(), texts));
        }
        Sound sound = state.sound();
        bar.add(volume("console.quieter", -VOLUME_STEP, texts));
        bar.add(time(
                sound.muted()
                        ? texts.get("console.muted")
                        : texts.get("console.volume", Map.of("percent", sound.volume()))));
        bar.add(volume("console.louder", VOLUME_STEP, texts));
    }

    private Node volume(String key, int points, Texts texts) {
        Button button = buttons.button(
                points > 0 ? "+" : "−",
                points > 0 ? Material2MZ.VOLUME_UP : Material2MZ.VOLUME_DOWN,
                new ShowAction.Give(new Cue.VolumeBy(points)));
        button.setAccessibleText(texts.get(key));
        return button;
    }

    private static Label time(String words) {
        Label label = styled(new Label(words), "console-time");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private MenuButton captionsMenu(Map<Language, Path> captions, Optional<Language> chosen, Texts texts) {
        String words = chosen.map(Language::endonym).orElseGet(() -> texts.get("console.captions.off"));
        MenuButton menu = styled(
                new MenuButton(
                        texts.get("console.captions", Map.of("language", words)),
                        styled(new FontIcon(Material2AL.CLOSED_CAPTION), "console-icon")),
                "console-button");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.setFocusTraversable(false);
        captions.keySet().stream()
                .sorted(Comparator.comparing(Language::endonym))
                .forEach(language -> menu.getItems().add(item(language.endonym(), Optional.of(language), chosen)));
        menu.getItems().add(item(texts.get("console.captions.off"), Optional.empty(), chosen));
        return menu;
    }

    private RadioMenuItem item(String label, Optional<Language> language, Optional<Language> chosen) {
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
