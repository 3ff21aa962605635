package org.screeningkit.audience;

import static org.screeningkit.ui.Theme.styled;

import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import org.screeningkit.ui.Theme;

/// The window guests look at: undecorated and as large as its screen, rather than the system's full-screen mode,
/// which on Windows ends when the window loses the focus. FX thread.
public final class AudienceWindow {
    /// Type sizes are given for a picture of this height and scaled with it.
    private static final double DESIGN_WIDTH = 1600;

    private static final double DESIGN_HEIGHT = 1080;
    private static final double DESIGN_FONT = 16;
    private static final Duration CURSOR_RESTS = Duration.seconds(2);

    private final Stage stage;
    private final Scene scene;

    /// @param layers what lies over one another in the window, the lowest first
    /// @param title what the task bar may say; it must not name the film
    public AudienceWindow(Stage stage, String title, Parent... layers) {
        this.stage = stage;
        StackPane root = styled(new StackPane(layers), "audience-window", "theme-night");
        scene = new Scene(root, Color.BLACK);
        Theme.dress(scene, "audience", "console", "kiosk");
        scene.widthProperty().subscribe(() -> scale(root));
        scene.heightProperty().subscribe(() -> scale(root));
        restCursor();
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setTitle(title);
        stage.setScene(scene);
    }

    public Scene scene() {
        return scene;
    }

    /// Covers a screen, given by its bounds, and shows the window.
    public void open(Rectangle2D screen) {
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    public void close() {
        stage.close();
    }

    private void scale(StackPane root) {
        double scale = Math.min(scene.getWidth() / DESIGN_WIDTH, scene.getHeight() / DESIGN_HEIGHT);
        root.setStyle("-fx-font-size: " + DESIGN_FONT * scale + "px;");
    }

    private void restCursor() {
        PauseTransition rest = new PauseTransition(CURSOR_RESTS);
        rest.setOnFinished(_ -> scene.setCursor(Cursor.NONE));
        scene.addEventFilter(MouseEvent.ANY, _ -> {
            scene.setCursor(Cursor.DEFAULT);
            rest.playFromStart();
        });
        rest.play();
    }
}
