package org.screeningkit.playback.picture;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/// The screen a film is made ready for.
///
/// @param width pixels in a row
/// @param height rows of pixels
/// @param enlarges whether it can show fewer pixels than it has at no cost. A graphics card can. Without one JavaFX
///     enlarges every frame on the processor, several times slower than the decoder does, and drops frames over it
public record TargetScreen(int width, int height, boolean enlarges) {
    /// JavaFX draws three-dimensional scenes only where a graphics card helps it. JavaFX thread.
    public static TargetScreen of(Screen screen) {
        Rectangle2D bounds = screen.getBounds();
        return new TargetScreen(
                (int) Math.round(bounds.getWidth() * screen.getOutputScaleX()),
                (int) Math.round(bounds.getHeight() * screen.getOutputScaleY()),
                Platform.isSupported(ConditionalFeature.SCENE3D));
    }
}
