package org.screeningkit.audience;

import static org.screeningkit.ui.Theme.styled;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.screeningkit.kit.Kit;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.RainbowRule;
import org.screeningkit.ui.WrappedText;

/// What the room sees before the film, and whenever something goes wrong: the title, and when it starts.
final class SlateView extends VBox {
    private static final Duration COUNTED = Duration.ofHours(1);
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final Label countdown = styled(new Label(), "slate-line", "countdown");
    private final Timeline everySecond = new Timeline();
    private final Texts texts;

    SlateView(Kit kit, Texts texts, Optional<LocalTime> start, InstantSource clock) {
        this.texts = texts;
        styled(this, "view", "slate-view");
        getChildren().add(new WrappedText(kit.title().in(texts.language()), "slate-title"));
        texts.find("slate.subtitle").ifPresent(subtitle -> getChildren().add(new WrappedText(subtitle, "slate-line")));
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
        start.ifPresent(time -> getChildren().add(startLine(time, clock)));
        texts.find("slate.note").ifPresent(note -> getChildren().add(new WrappedText(note, "slate-note")));
        if (kit.demonstration()) {
            getChildren().add(new WrappedText(texts.get("audience.slate.demonstration"), "demonstration"));
        }
        getChildren().add(new RainbowRule());
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                everySecond.stop();
            } else if (start.isPresent()) {
                everySecond.play();
            }
        });
    }

    private HBox startLine(LocalTime start, InstantSource clock) {
        String time = start.format(DateTimeFormatter.ofPattern("HH:mm"));
        Label when = styled(new Label(texts.get("audience.slate.start", Map.of("time", time))), "slate-line");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        everySecond.setCycleCount(Animation.INDEFINITE);
        everySecond.getKeyFrames().add(new KeyFrame(javafx.util.Duration.seconds(1), _ -> count(start, clock)));
        count(start, clock);
        return new HBox(when, between, countdown);
    }

    private void count(LocalTime start, InstantSource clock) {
        LocalTime now = LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault());
        countdown.setText(countdown(now, start));
    }

    /// Counts the last hour. A start that seems more than half a day ahead has already come.
    private String countdown(LocalTime now, LocalTime start) {
        Duration left = Duration.between(now.truncatedTo(ChronoUnit.SECONDS), start);
        Duration ahead = left.isNegative() ? left.plusDays(1) : left;
        if (ahead.isZero() || ahead.compareTo(HALF_A_DAY) > 0) {
            return texts.get("audience.slate.soon");
        }
        return ahead.compareTo(COUNTED) > 0
                ? ""
                : texts.get(
                        "audience.slate.in",
                        Map.of("minutes", "%02d:%02d".formatted(ahead.toMinutes(), ahead.toSecondsPart())));
    }
}
