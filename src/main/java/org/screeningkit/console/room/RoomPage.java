package org.screeningkit.console.room;

import static org.screeningkit.ui.Theme.styled;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.screeningkit.captions.CaptionLook;
import org.screeningkit.playback.SoundOptions;
import org.screeningkit.playback.SoundSettings;
import org.screeningkit.text.Texts;

/// Where a film is heard, in which track, how late, and how large its captions are. Each choice takes effect at
/// once. FX thread.
public final class RoomPage extends VBox {
    private static final Duration STEP = Duration.ofMillis(20);
    private static final double WRAP = 720;
    private static final Duration MOST = Duration.ofSeconds(5);

    private final SoundOptions options;
    private final Texts texts;
    private final Consumer<RoomSettings> changed;
    private final GridPane rows = styled(new GridPane(), "room-table");
    private RoomSettings now;

    /// @param changed told each new choice
    public RoomPage(
            RoomSettings now, SoundOptions options, Texts texts, Consumer<RoomSettings> changed, Runnable close) {
        this.now = now;
        this.options = options;
        this.texts = texts;
        this.changed = changed;
        styled(this, "operator-menu", "theme-night");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Button done = styled(new Button(texts.get("console.key.done")), "console-primary");
        done.setDefaultButton(true);
        done.setOnAction(_ -> close.run());
        getChildren().addAll(styled(new Label(texts.get("console.room")), "menu-title"), rows, done);
        build();
    }

    private void choose(RoomSettings other) {
        now = other;
        changed.accept(other);
        build();
    }

    private void build() {
        rows.getChildren().clear();
        SoundSettings sound = now.sound();
        names("device", options.devices(), sound.device(), sound::withDevice);
        if (options.audioTracks().size() > 1) {
            names("track", options.audioTracks(), sound.audioTrack(), sound::withAudioTrack);
        }
        if (!options.textTracks().isEmpty()) {
            names("text", options.textTracks(), sound.textTrack(), sound::withTextTrack);
        }
        delay(sound);
        row(
                "size",
                Stream.of(CaptionLook.Size.values())
                        .map(size -> choice(
                                texts.get("console.room.size." + word(size)),
                                size == now.captions().size(),
                                now.with(now.captions().withSize(size))))
                        .toList());
        boolean contrast = now.captions().contrast();
        row(
                "contrast",
                Stream.of(false, true)
                        .map(strong -> choice(
                                texts.get(strong ? "console.room.contrast.on" : "console.room.contrast.off"),
                                strong == contrast,
                                now.with(now.captions().withContrast(strong))))
                        .toList());
    }

    /// What there is by its names, and first the choice that is made where none is.
    private void names(String row, List<String> names, String wanted, Function<String, SoundSettings> with) {
        Optional<String> meant = SoundOptions.meant(wanted, names);
        row(
                row,
                Stream.concat(
                                Stream.of(choice(
                                        texts.get("console.room." + row + ".usual"),
                                        meant.isEmpty(),
                                        now.with(with.apply("")))),
                                names.stream()
                                        .map(name -> choice(
                                                name, meant.equals(Optional.of(name)), now.with(with.apply(name)))))
                        .toList());
    }

    private void delay(SoundSettings sound) {
        Label value = styled(
                new Label(texts.get(
                        "console.room.delay.value", Map.of("ms", sound.delay().toMillis()))),
                "menu-now");
        value.setId("delay");
        row(
                "delay",
                List.of(
                        step("console.room.delay.earlier", sound.delay().minus(STEP)),
                        value,
                        step("console.room.delay.later", sound.delay().plus(STEP))));
    }

    private Button step(String key, Duration delay) {
        Button button = styled(new Button(texts.get(key)), "console-button");
        button.setId(key.substring(key.lastIndexOf('.') + 1));
        button.setDisable(delay.abs().compareTo(MOST) > 0);
        button.setOnAction(_ -> {
            choose(now.with(now.sound().withDelay(delay)));
            focus(button.getId());
        });
        return button;
    }

    private ToggleButton choice(String name, boolean chosen, RoomSettings settings) {
        ToggleButton button = styled(new ToggleButton(name), "console-button", "room-choice");
        button.setId(name);
        button.setSelected(chosen);
        button.setOnAction(_ -> {
            choose(settings);
            focus(name);
        });
        return button;
    }

    /// The buttons are made anew with each choice; the keyboard stays where it was.
    private void focus(String id) {
        rows.lookupAll(".console-button").stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void row(String key, List<? extends Node> choices) {
        FlowPane row = styled(new FlowPane(), "menu-languages", "room-row");
        row.setPrefWrapLength(WRAP);
        row.getChildren().setAll(choices);
        int at = rows.getRowCount();
        rows.add(styled(new Label(texts.get("console.room." + key)), "menu-now"), 0, at);
        rows.add(row, 1, at);
    }

    private static String word(CaptionLook.Size size) {
        return switch (size) {
            case A -> "usual";
            case LARGE -> "large";
            case LARGEST -> "largest";
        };
    }
}
