package org.screeningkit.ui;

import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;

/// The house's only movement: short fades, none at all where the person asked their system for less motion.
public final class Motion {
    private static final Duration FADE = Duration.millis(250);

    private Motion() {}

    public static void fadeIn(Node node) {
        fadeIn(node, () -> {});
    }

    /// Fades in, then does what comes after.
    public static void fadeIn(Node node, Runnable then) {
        fade(node, 0, 1, then);
    }

    /// Fades out, then does what comes after.
    public static void fadeOut(Node node, Runnable then) {
        fade(node, node.getOpacity(), 0, then);
    }

    public static boolean reduced() {
        return Platform.getPreferences().isReducedMotion();
    }

    private static void fade(Node node, double from, double to, Runnable then) {
        if (reduced()) {
            node.setOpacity(to);
            then.run();
            return;
        }
        node.setOpacity(from);
        FadeTransition fade = new FadeTransition(FADE, node);
        fade.setToValue(to);
        fade.setOnFinished(_ -> then.run());
        fade.play();
    }
}
