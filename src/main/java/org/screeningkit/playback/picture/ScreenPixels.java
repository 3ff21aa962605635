package org.screeningkit.playback.picture;

import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;

/// What the screen can show that a region is on. JavaFX thread.
public record ScreenPixels(Region region) {
    public TargetScreen target() {
        Window window = region.getScene() == null ? null : region.getScene().getWindow();
        Screen screen = window == null || Double.isNaN(window.getX())
                ? Screen.getPrimary()
                : Screen.getScreensForRectangle(
                                window.getX(),
                                window.getY(),
                                Math.max(1, window.getWidth()),
                                Math.max(1, window.getHeight()))
                        .stream()
                        .findFirst()
                        .orElse(Screen.getPrimary());
        return TargetScreen.of(screen);
    }
}
