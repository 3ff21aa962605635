package org.screeningkit.playback.vlc;

import java.util.List;
import java.util.Optional;
import org.screeningkit.playback.picture.FilmPane;
import org.screeningkit.playback.picture.Workshop;

/// Two projectors on one picture. The last frame of a film stays until the next film has its first, so that a
/// change never shows black. JavaFX thread.
final class Changeover {
    private final List<Projector> projectors;
    private final FilmPane pane = new FilmPane();
    private Optional<Showing> visible = Optional.empty();
    private boolean left;

    Changeover(VlcLibrary library, Workshop workshop) {
        projectors = List.of(new Projector(library.file(), workshop), new Projector(library.file(), workshop));
        pane.sceneProperty().addListener((_, _, scene) -> left = left || scene == null);
    }

    FilmPane pane() {
        return pane;
    }

    /// A film begins. Where the room has seen something else since the last frame, that frame must not come back.
    void begin() {
        if (left) {
            black();
        }
    }

    /// A projector that is not busy, and best not the one whose last frame is still to be seen.
    Projector free(Optional<Showing> busy) {
        List<Projector> idle = projectors.stream()
                .filter(projector -> !runsIn(projector, busy))
                .toList();
        return idle.stream()
                .filter(projector -> !runsIn(projector, visible))
                .findFirst()
                .orElse(idle.getFirst());
    }

    /// Once a pulse: shows the newest frame of the current film. Answers whether there was one.
    boolean pulse(Optional<Showing> current, Optional<Showing> prepared, long now) {
        boolean fresh = false;
        for (Projector projector : projectors) {
            if (current.isPresent() && runsIn(projector, current)) {
                fresh = show(current.get(), now);
            } else if (!runsIn(projector, prepared) && !runsIn(projector, visible)) {
                projector.surface().hide();
            }
        }
        return fresh;
    }

    void black() {
        visible = Optional.empty();
        pane.showBlack();
    }

    private boolean show(Showing film, long now) {
        return film.pulse(now)
                .map(frame -> {
                    pane.show(frame, film.aspect());
                    visible = Optional.of(film);
                    left = false;
                    return true;
                })
                .orElse(false);
    }

    private static boolean runsIn(Projector projector, Optional<Showing> film) {
        return film.filter(one -> one.projector() == projector).isPresent();
    }
}
