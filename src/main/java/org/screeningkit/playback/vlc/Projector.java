package org.screeningkit.playback.vlc;

import java.nio.file.Path;
import org.screeningkit.playback.picture.FilmSurface;
import org.screeningkit.playback.picture.Workshop;

/// One of the two places a film can run in. They take turns, so that the next film can be ready while the first
/// ends.
final class Projector {
    private final Path libVlc;
    private final Workshop workshop;
    private volatile Parts parts;

    private record Parts(FilmSurface surface, FrameCallbacks callbacks, VlcSurface attachment) {}

    Projector(Path libVlc, Workshop workshop) {
        this.libVlc = libVlc;
        this.workshop = workshop;
        this.parts = parts();
    }

    /// Leaves its parts to a film that libVLC could not stop and that may still write to them.
    void renew() {
        parts = parts();
    }

    private Parts parts() {
        FilmSurface surface = new FilmSurface(workshop);
        FrameCallbacks callbacks = new FrameCallbacks(surface);
        return new Parts(surface, callbacks, new VlcSurface(libVlc, callbacks));
    }

    FilmSurface surface() {
        return parts.surface;
    }

    FrameCallbacks callbacks() {
        return parts.callbacks;
    }

    VlcSurface attachment() {
        return parts.attachment;
    }
}
