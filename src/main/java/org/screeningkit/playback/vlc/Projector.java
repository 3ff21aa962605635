package org.screeningkit.playback.vlc;

import java.nio.file.Path;
import org.screeningkit.playback.picture.FilmSurface;
import org.screeningkit.playback.picture.Workshop;

/// One of the two places a film can run in. They take turns, so that the next film can be ready while the first
/// ends.
final class Projector {
    private final FilmSurface surface;
    private final FrameCallbacks callbacks;
    private final VlcSurface attachment;

    Projector(Path libVlc, Workshop workshop) {
        surface = new FilmSurface(workshop);
        callbacks = new FrameCallbacks(surface);
        attachment = new VlcSurface(libVlc, callbacks);
    }

    FilmSurface surface() {
        return surface;
    }

    FrameCallbacks callbacks() {
        return callbacks;
    }

    VlcSurface attachment() {
        return attachment;
    }
}
