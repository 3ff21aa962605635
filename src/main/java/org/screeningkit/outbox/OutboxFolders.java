package org.screeningkit.outbox;

import java.nio.file.Path;

/// Where sealed sign-ups live within the data folder of a laptop.
///
/// @param data the data folder
public record OutboxFolders(Path data) {
    public Path outbox() {
        return data.resolve("outbox");
    }

    /// Records that are in a verified bundle already.
    public Path handedOver() {
        return data.resolve("handed-over");
    }

    /// Files that are not what their name says. Nothing in here is ever deleted.
    public Path quarantine() {
        return data.resolve("quarantine");
    }

    /// Marks of records that are to vanish from the stick too.
    public Path takenBack() {
        return data.resolve("taken-back");
    }

    public Path reserve() {
        return data.resolve("reserve.bin");
    }
}
