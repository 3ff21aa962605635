package org.screeningkit.console.pin;

import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.screeningkit.console.pin.PinDoor.Answer;
import org.screeningkit.text.Texts;

/// Lets in whoever knows the PIN. FX thread.
public final class AskPin {
    private static final Duration SECOND = Duration.seconds(1);

    private final Texts texts;
    private final PinDoor door;
    private final Runnable welcome;
    private final PinPad pad;
    private final Timeline countdown = new Timeline();
    private long locked;

    /// @param welcome the PIN was right
    /// @param cancel they thought better of it
    public AskPin(Texts texts, PinDoor door, Runnable welcome, Runnable cancel) {
        this.texts = texts;
        this.door = door;
        this.welcome = welcome;
        pad = new PinPad(
                texts, texts.get("console.pin.ask"), "console.pin.cancel", door.longest(), this::entered, cancel);
        pad.say(texts.get("console.pin.ask.how"), false);
        countdown.setCycleCount(Animation.INDEFINITE);
        countdown.getKeyFrames().add(new KeyFrame(SECOND, _ -> count()));
        pad.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                countdown.stop();
            }
        });
    }

    /// What is shown, and takes the focus.
    public Parent node() {
        return pad;
    }

    private void entered(char[] digits) {
        pad.busy(true);
        door.tryDigits(digits, this::answer);
    }

    private void answer(Answer answer) {
        if (pad.getScene() == null) {
            return;
        }
        switch (answer) {
            case Answer.Right _ -> welcome.run();
            case Answer.Wrong(int left) -> {
                pad.busy(false);
                pad.say(texts.get("console.pin.wrong", Map.of("tries", left)), true);
            }
            case Answer.Locked(var left) -> {
                locked = left.plusMillis(999).toSeconds();
                say();
                countdown.playFromStart();
            }
        }
    }

    private void count() {
        locked--;
        if (locked > 0) {
            say();
        } else {
            countdown.stop();
            pad.busy(false);
            pad.say(texts.get("console.pin.ask.how"), false);
        }
    }

    private void say() {
        pad.say(
                texts.get("console.pin.locked", Map.of("seconds", locked)) + " " + texts.get("console.pin.forgotten"),
                true);
    }
}
