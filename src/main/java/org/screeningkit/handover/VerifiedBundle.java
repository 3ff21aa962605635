package org.screeningkit.handover;

import java.nio.file.Path;
import java.util.List;
import org.screeningkit.outbox.RecordName;
import org.screeningkit.outbox.ShortCode;

/// A bundle that was written, forced, and read back from its disk whole, every record proven by its name. Only a
/// [HandOver] hands these out.
public final class VerifiedBundle {
    private final Path file;
    private final ShortCode code;
    private final List<RecordName> names;
    private final int quarantined;
    private final int unreadable;

    VerifiedBundle(Path file, ShortCode code, List<RecordName> names, int quarantined, int unreadable) {
        this.file = file;
        this.code = code;
        this.names = List.copyOf(names);
        this.quarantined = quarantined;
        this.unreadable = unreadable;
    }

    public Path file() {
        return file;
    }

    /// What both sides read to each other over the telephone: it proves that the very same bytes arrived.
    public ShortCode code() {
        return code;
    }

    public List<RecordName> names() {
        return names;
    }

    /// Files that travel along although they do not verify.
    public int quarantined() {
        return quarantined;
    }

    /// Records that this laptop's disk would not give back and that could not travel.
    public int unreadable() {
        return unreadable;
    }
}
