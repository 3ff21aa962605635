package org.screeningkit.kiosk.keyboard;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.screeningkit.kiosk.part.RightToLeft;
import org.screeningkit.kiosk.part.Script;

/// A key on the screen. Never takes the focus, so that what is typed goes on going to its entry.
final class KeyButton extends Button {
    private static final Duration BEFORE_REPEATING = Duration.millis(500);
    private static final Duration BETWEEN = Duration.millis(90);

    private boolean typedByHolding;

    KeyButton(String shows, String spoken, Runnable press) {
        super(RightToLeft.breakable(shows));
        getStyleClass().setAll("key");
        Script.dress(this, shows);
        setAccessibleText(spoken);
        setFocusTraversable(false);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMnemonicParsing(false);
        HBox.setHgrow(this, Priority.ALWAYS);
        setOnAction(_ -> press.run());
    }

    /// Goes on for as long as it is held down.
    KeyButton repeating(Runnable press) {
        Timeline holding = new Timeline(new KeyFrame(BETWEEN, _ -> press.run()));
        holding.setDelay(BEFORE_REPEATING);
        holding.setCycleCount(Timeline.INDEFINITE);
        armedProperty().subscribe((_, down) -> {
            typedByHolding = down;
            if (down) {
                press.run();
                holding.playFromStart();
            } else {
                holding.stop();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                holding.stop();
            }
        });
        setOnAction(_ -> {
            if (!typedByHolding) {
                press.run();
            }
        });
        return this;
    }

    /// Pressing a button would take the focus from the entry.
    @Override
    public void requestFocus() {}
}
