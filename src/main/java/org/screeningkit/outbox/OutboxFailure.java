package org.screeningkit.outbox;

import java.io.IOException;
import java.nio.file.Path;
import org.screeningkit.outbox.files.Trouble;

/// The outbox could not do as asked. Nothing was acknowledged, and what was saved before is unharmed.
public final class OutboxFailure extends Exception {
    private final Reason reason;

    OutboxFailure(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    static OutboxFailure of(IOException failure, Path folder) {
        Reason reason = switch (Trouble.of(failure, folder)) {
            case FULL -> Reason.DISK_FULL;
            case READ_ONLY -> Reason.READ_ONLY;
            case NO_PERMISSION -> Reason.NO_PERMISSION;
            case OTHER -> Reason.FOLDER_UNUSABLE;
        };
        return new OutboxFailure(reason, failure);
    }

    public Reason reason() {
        return reason;
    }

    /// The sentence for the volunteer: what happened and what to do.
    public String textKey() {
        return reason.textKey;
    }

    public enum Reason {
        DISK_FULL("outbox.failure.diskFull"),
        READ_ONLY("outbox.failure.readOnly"),
        NO_PERMISSION("outbox.failure.noPermission"),
        FOLDER_UNUSABLE("outbox.failure.folderUnusable"),
        NOT_SEALED("outbox.failure.notSealed"),
        NOT_VERIFIED("outbox.failure.notVerified");

        private final String textKey;

        Reason(String textKey) {
            this.textKey = textKey;
        }
    }
}
