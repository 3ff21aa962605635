package org.screeningkit.outbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.screeningkit.outbox.OutboxFailure.Reason;
import org.screeningkit.outbox.files.DurableFiles;

/// The one order of steps by which sealed bytes become a record that a power cut cannot take away.
///
/// @param folder the outbox
record Commit(Path folder, DurableFiles files) {
    /// Returns only when the record is on the disk under its name and reads back as written. When a step fails, nothing
    /// of this attempt is left behind, as far as the disk still obeys.
    void write(RecordName name, byte[] sealed) throws IOException, OutboxFailure {
        Path unfinished = folder.resolve(name.unfinishedName());
        Path record = folder.resolve(name.fileName());
        try {
            try (DurableFiles.NewFile file = files.create(unfinished)) {
                file.write(ByteBuffer.wrap(sealed));
                file.stamp();
                file.force();
            }
            files.move(unfinished, record);
            files.settle(record);
            readBack(name, record);
        } catch (IOException | OutboxFailure | RuntimeException failure) {
            takeBack(failure, unfinished);
            takeBack(failure, record);
            throw failure;
        }
    }

    /// Catches bad memory and lying drivers before anybody is thanked.
    private void readBack(RecordName name, Path record) throws OutboxFailure {
        byte[] written;
        try {
            written = files.read(record);
        } catch (IOException failure) {
            throw new OutboxFailure(Reason.NOT_VERIFIED, failure);
        }
        if (!name.proves(written)) {
            throw new OutboxFailure(Reason.NOT_VERIFIED, new IOException("read back other bytes than written"));
        }
    }

    private void takeBack(Exception failure, Path file) {
        try {
            if (files.delete(file)) {
                files.forceFolder(folder);
            }
        } catch (IOException remains) {
            failure.addSuppressed(remains);
        }
    }
}
