package org.screeningkit.playback.picture;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.screeningkit.playback.picture.FilmShape.PixelSize;

/// Shows one film as large as it fits, in its own shape, on black. JavaFX thread.
///
/// Black is painted only where there is no picture: without a graphics card, painting a screen twice costs as
/// much as decoding a film.
public final class FilmPane extends Region {
    /// Unmanaged, so that a new frame is never a reason to lay the scene out.
    private final ImageView view = new ImageView();

    private final Rectangle before = new Rectangle();
    private final Rectangle after = new Rectangle();
    private double aspect = 16.0 / 9;

    public FilmPane() {
        for (Node part : List.of(view, before, after)) {
            part.setManaged(false);
            part.setMouseTransparent(true);
        }
        view.setVisible(false);
        getStyleClass().add("film-pane");
        getChildren().addAll(view, before, after);
    }

    public void show(Image frame, double shape) {
        view.setImage(frame);
        if (!view.isVisible() || shape != aspect) {
            aspect = shape;
            view.setVisible(true);
            requestLayout();
        }
    }

    public void showBlack() {
        view.setVisible(false);
        view.setImage(null);
        requestLayout();
    }

    /// To whole pixels of the screen: a film of the screen's own size must be shown pixel for pixel.
    @Override
    protected void layoutChildren() {
        double scale = scale();
        PixelSize pixels =
                FilmShape.fitted(aspect, (int) Math.round(getWidth() * scale), (int) Math.round(getHeight() * scale));
        double width = pixels.width() / scale;
        double height = pixels.height() / scale;
        double x = snapped((getWidth() - width) / 2, scale);
        double y = snapped((getHeight() - height) / 2, scale);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate(x, y);
        if (!view.isVisible()) {
            place(before, 0, 0, getWidth(), getHeight());
            place(after, 0, 0, 0, 0);
        } else if (y > 0) {
            place(before, 0, 0, getWidth(), y);
            place(after, 0, y + height, getWidth(), getHeight() - y - height);
        } else {
            place(before, 0, 0, x, getHeight());
            place(after, x + width, 0, getWidth() - x - width, getHeight());
        }
    }

    private static void place(Rectangle bar, double x, double y, double width, double height) {
        bar.setX(x);
        bar.setY(y);
        bar.setWidth(width);
        bar.setHeight(height);
    }

    private static double snapped(double length, double scale) {
        return Math.rint(length * scale) / scale;
    }

    private double scale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
