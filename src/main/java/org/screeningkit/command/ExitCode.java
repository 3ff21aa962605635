package org.screeningkit.command;

import org.screeningkit.app.CannotOpen;

/// What the kit's exit codes mean to scripts.
final class ExitCode {
    static final int DONE = 0;
    /// The answer is no: a kit not showable, a film unplayable, a file damaged.
    static final int NO = 1;
    /// The words of the command are off.
    static final int USAGE = 2;
    /// No display, no libVLC, no usable data folder, or something broke.
    static final int BROKEN = 3;

    private ExitCode() {}

    static int of(CannotOpen.Kind kind) {
        return switch (kind) {
            case NOT_SHOWABLE -> NO;
            case MACHINE -> BROKEN;
        };
    }
}
