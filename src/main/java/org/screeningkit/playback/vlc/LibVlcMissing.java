package org.screeningkit.playback.vlc;

import java.io.Serial;

/// libVLC is not there, or not whole. The reason has one sentence under `playback.libvlc.<reason>`.
public final class LibVlcMissing extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /// What is wrong, and so what to install.
    public enum Reason {
        /// No library in any of the places it is installed to.
        NOT_FOUND,
        /// There is one, but it could not be loaded: too old, or for another processor.
        NOT_LOADABLE,
        /// It was loaded but will not start; on Linux its plugins are a package of their own.
        NO_PLUGINS
    }

    private final Reason reason;

    LibVlcMissing(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    LibVlcMissing(Reason reason, Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// The key of the sentence that says so and what to do.
    public String textKey() {
        return "playback.libvlc."
                + reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
