package org.screeningkit.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.screeningkit.outbox.files.DurableFiles;

/// The one order of steps by which a record is deleted for good.
record Removal(OutboxFolders folders, DurableFiles files, Copies copies) {
    /// Returns only when the record is off the disk, and its copies are marked to follow. When that fails the record
    /// stays, and so do its copies, as far as the disk still obeys.
    ///
    /// @return whether it was here
    boolean run(RecordName name) throws IOException {
        return switch (copies) {
            case NONE -> delete(name);
            case MIRRORED -> deleteMarked(name);
        };
    }

    /// Deletes what a power cut kept from being deleted after it was marked.
    void finish() throws IOException {
        for (RecordName name : tombstones().standing()) {
            delete(name);
        }
    }

    private boolean deleteMarked(RecordName name) throws IOException {
        try {
            tombstones().raise(name);
        } catch (IOException _) {
            return deleteThenMark(name);
        }
        try {
            return delete(name);
        } catch (IOException failure) {
            unmark(name, failure);
            throw failure;
        }
    }

    /// On a full disk the record makes room for its own mark.
    private boolean deleteThenMark(RecordName name) throws IOException {
        boolean found = delete(name);
        tombstones().raise(name);
        return found;
    }

    /// Nobody was told that it is gone; so the next start must not delete it.
    private void unmark(RecordName name, IOException failure) {
        try {
            tombstones().clear(name);
        } catch (IOException remains) {
            failure.addSuppressed(remains);
        }
    }

    private boolean delete(RecordName name) throws IOException {
        boolean found = false;
        for (Path folder : List.of(folders.outbox(), folders.handedOver())) {
            if (files.delete(folder.resolve(name.fileName()))) {
                found = true;
                files.forceFolder(folder);
            }
        }
        return found;
    }

    private Tombstones tombstones() {
        return new Tombstones(folders.takenBack(), files);
    }
}
