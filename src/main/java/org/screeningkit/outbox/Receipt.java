package org.screeningkit.outbox;

/// Says that one sign-up is on the disk for good. Only an [Outbox] hands these out, and only after reading it back.
public record Receipt(RecordName name) {
    /// What the attendee sees: `XXXX-XXXX`. It is kept nowhere; the file's own name leads back to it.
    public ShortCode code() {
        return name.code();
    }
}
