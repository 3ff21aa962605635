package org.screeningkit.outbox;

import java.nio.file.Path;
import org.screeningkit.outbox.files.Ballast;
import org.screeningkit.outbox.files.DurableFiles;

/// Opens outboxes with other files or lighter ballast than a kiosk has.
public final class OutboxOpener {
    private OutboxOpener() {}

    public static Outbox open(Path data, Sealer sealer, DurableFiles files, int ballast) throws OutboxFailure {
        OutboxFolders folders = new OutboxFolders(data);
        return Outbox.open(folders, sealer, files, new Ballast(folders.reserve(), ballast, files), Copies.NONE);
    }
}
