package org.screeningkit.kiosk.idle;

import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/// Real time, ticking on the JavaFX thread.
public final class WindowClock implements IdleClock {
    @Override
    public Duration now() {
        return Duration.ofNanos(System.nanoTime());
    }

    @Override
    public Ticking everySecond(Runnable tick) {
        Timeline second = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick.run()));
        second.setCycleCount(Animation.INDEFINITE);
        second.play();
        return second::stop;
    }
}
