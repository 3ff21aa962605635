package org.screeningkit.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.screeningkit.outbox.files.Trouble;

/// No verified bundle came to be. The outbox is as it was before.
public final class HandOverFailure extends Exception {
    private final Reason reason;

    HandOverFailure(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    HandOverFailure(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /// @param target the folder on the stick
    static HandOverFailure onTarget(IOException failure, Path target) {
        if (!Files.isDirectory(target)) {
            return new HandOverFailure(Reason.TARGET_GONE, failure);
        }
        Reason reason = switch (Trouble.of(failure, target)) {
            case FULL -> Reason.TARGET_FULL;
            case READ_ONLY, NO_PERMISSION -> Reason.TARGET_READ_ONLY;
            case OTHER -> Reason.TARGET_UNUSABLE;
        };
        return new HandOverFailure(reason, failure);
    }

    public Reason reason() {
        return reason;
    }

    /// The sentence for the volunteer: what happened and what to do.
    public String textKey() {
        return reason.textKey;
    }

    public enum Reason {
        TARGET_FULL("handover.failure.targetFull"),
        TARGET_READ_ONLY("handover.failure.targetReadOnly"),
        /// Pulled out, or never there.
        TARGET_GONE("handover.failure.targetGone"),
        TARGET_UNUSABLE("handover.failure.targetUnusable"),
        /// The target is the data folder itself: a copy beside the original is no hand-over.
        TARGET_IS_OUTBOX("handover.failure.targetIsOutbox"),
        NOT_VERIFIED("handover.failure.notVerified"),
        NOT_SEALED("handover.failure.notSealed"),
        OUTBOX_UNUSABLE("handover.failure.outboxUnusable"),
        /// Something was to be wiped without the code of the very bundle that holds it.
        NOT_CONFIRMED("handover.failure.notConfirmed");

        private final String textKey;

        Reason(String textKey) {
            this.textKey = textKey;
        }
    }
}
