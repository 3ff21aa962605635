package org.screeningkit.playback.picture;

import javafx.geometry.Insets;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.screeningkit.playback.picture.FilmShape.PixelSize;

/// Shows one film as large as it fits, in its own shape, on black. JavaFX thread.
public final class FilmPane extends Region {
    /// Unmanaged, so that a new frame is never a reason to lay the scene out.
    private final ImageView view = new ImageView();
    private double aspect = 16.0 / 9;

    public FilmPane() {
        view.setManaged(false);
        view.setMouseTransparent(true);
        setBackground(new Background(new BackgroundFill(Color.BLACK, CornerRadii.EMPTY, Insets.EMPTY)));
        getStyleClass().add("film-pane");
        getChildren().add(view);
    }

    public void show(Image frame, double aspect) {
        view.setImage(frame);
        if (aspect != this.aspect) {
            this.aspect = aspect;
            requestLayout();
        }
        view.setVisible(true);
    }

    public void showBlack() {
        view.setVisible(false);
        view.setImage(null);
    }

    public boolean isBlack() {
        return !view.isVisible();
    }

    /// To whole pixels of the screen: a film of the screen's own size must be shown pixel for pixel.
    @Override
    protected void layoutChildren() {
        double scale = scale();
        PixelSize pixels =
                FilmShape.fitted(aspect, (int) Math.round(getWidth() * scale), (int) Math.round(getHeight() * scale));
        double width = pixels.width() / scale;
        double height = pixels.height() / scale;
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate(snapped((getWidth() - width) / 2, scale), snapped((getHeight() - height) / 2, scale));
    }

    private static double snapped(double length, double scale) {
        return Math.rint(length * scale) / scale;
    }

    private double scale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
