package org.screeningkit.outbox.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.UUID;
import org.screeningkit.outbox.files.DurableFiles;

/// Walks one empty block through every step that a sign-up will take, then takes it away again.
record Probe(DurableFiles files) {
    private static final int BLOCK = 4_096;

    void write(Path folder) throws IOException {
        String name = "probe-" + UUID.randomUUID();
        Path unfinished = folder.resolve(name + ".part");
        Path finished = folder.resolve(name);
        try (DurableFiles.NewFile file = files.create(unfinished)) {
            file.write(ByteBuffer.allocate(BLOCK));
            file.stamp();
            file.force();
        } catch (IOException failure) {
            takeAway(unfinished, failure);
            throw failure;
        }
        try {
            files.move(unfinished, finished);
            files.settle(finished);
        } catch (IOException failure) {
            takeAway(unfinished, failure);
            takeAway(finished, failure);
            throw failure;
        }
        files.delete(finished);
    }

    private void takeAway(Path file, IOException failure) {
        try {
            files.delete(file);
        } catch (IOException remains) {
            failure.addSuppressed(remains);
        }
    }
}
