package org.screeningkit.playback.vlc;

import static org.screeningkit.playback.vlc.FilmRoom.fx;

import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.screeningkit.playback.PlaybackState;

/// Plays every kind of film that organisers bring on the screen it is given, and prints what came of each.
/// `packaging/benchmark-formats` starts it.
public final class FormatsTable {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final BitSet shown = new BitSet();
    private int torn;

    private FormatsTable() {}

    /// Exit code 1 where a modest film was not played whole.
    public static void main(String[] arguments) throws Exception {
        System.out.printf(
                "%-20s %10s %7s %-7s %-6s %-6s %-4s %6s %8s %5s%n",
                "file", "size", "rate", "opened", "shape", "sound", "end", "shown", "missing", "torn");
        boolean good = true;
        for (FilmKind kind : FilmKind.all()) {
            good &= new FormatsTable().play(kind) || !kind.modest();
        }
        Platform.exit();
        System.exit(good ? 0 : 1);
    }

    private boolean play(FilmKind kind) throws Exception {
        Path film = kind.make();
        try (FilmRoom room = new FilmRoom(1920, 1080)) {
            ImageView view = (ImageView)
                    fx(() -> room.player.picture().getChildrenUnmodifiable().getFirst());
            fx(() -> {
                view.imageProperty().addListener((_, _, image) -> see(image, kind.turned()));
                return true;
            });
            room.play(film);
            PlaybackState end = room.awaitEnd(LIMIT);
            double aspect = view.getBoundsInParent().getWidth()
                    / view.getBoundsInParent().getHeight();
            boolean shape = Math.abs(aspect / kind.aspect() - 1) < 0.01;
            boolean sound = fx(() -> room.player.soundOptions().audioTracks()).isEmpty()
                    == kind.audio().isEmpty();
            BitSet missing = kind.frames();
            missing.andNot(shown);
            // The first second is the start's.
            missing.clear(0, (int) Math.round(kind.perSecond()));
            System.out.printf(
                    "%-20s %10s %7.2f %4d ms %-6s %-6s %-4s %6d %8d %5d%n",
                    kind.name(),
                    kind.width() + "x" + kind.height(),
                    kind.perSecond(),
                    fx(room.player::statistics).firstFrame().toMillis(),
                    shape ? "right" : "WRONG",
                    sound ? "right" : "WRONG",
                    end instanceof PlaybackState.Ended ? "yes" : "NO",
                    shown.cardinality(),
                    missing.cardinality(),
                    torn);
            return shape && sound && end instanceof PlaybackState.Ended && missing.isEmpty() && torn == 0;
        }
    }

    private void see(Image image, boolean turned) {
        if (image == null) {
            return;
        }
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        CodedFilm.Picture picture = image.getPixelReader()::getArgb;
        CodedFilm.Picture upright = turned ? (x, y) -> picture.argb(y, height - 1 - x) : picture;
        int number = CodedFilm.number(upright, turned ? height : width, turned ? width : height);
        if (number < 0) {
            torn++;
        } else {
            shown.set(number);
        }
    }
}
