package org.screeningkit.signup.record;

/// Opened bytes that are no record this program can read. Says why without quoting them.
public final class UnreadableRecord extends Exception {
    private final Reason reason;

    UnreadableRecord(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        NOT_A_RECORD,
        /// Written by a later version of the kit; a newer program reads it.
        NEWER_VERSION,
        FIELD_OUT_OF_SHAPE
    }
}
