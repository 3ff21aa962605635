package org.screeningkit.command.exit;

import org.screeningkit.app.CannotOpen;

/// What the kit's exit codes mean to scripts.
public final class ExitCode {
    public static final int DONE = 0;
    /// The answer is no: a kit not showable, a film unplayable, a file damaged.
    public static final int NO = 1;
    /// The words of the command are off.
    public static final int USAGE = 2;
    /// No display, no libVLC, no usable data folder, or something broke.
    public static final int BROKEN = 3;

    private ExitCode() {}

    public static int of(CannotOpen.Kind kind) {
        return switch (kind) {
            case NOT_SHOWABLE -> NO;
            case MACHINE -> BROKEN;
        };
    }
}
