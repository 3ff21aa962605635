import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.media.Media;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaView;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// JavaFX's own player on a film, for comparison only. It is compiled by the benchmark, because the kit itself
/// ships without it.
public class MediaViewFilm extends Application {
    @Override
    public void start(Stage stage) {
        MediaPlayer player =
                new MediaPlayer(new Media(Path.of(getParameters().getRaw().getFirst()).toUri().toString()));
        player.setOnEndOfMedia(Platform::exit);
        player.setOnError(() -> {
            System.err.println(player.getError());
            Platform.exit();
        });
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setScene(new Scene(new StackPane(new MediaView(player)), 1920, 1080));
        stage.show();
        player.play();
    }
}
