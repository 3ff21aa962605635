package org.screeningkit.outbox.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/// A file that is kept only to be thrown overboard: when the disk is full, its room saves the sign-up at hand.
///
/// @param size bytes it holds
public record Ballast(Path file, int size, DurableFiles files) {
    /// What formats and handbook promise.
    public static final int SIXTEEN_MEBIBYTES = 16 * 1024 * 1024;

    private static final int CHUNK = 64 * 1024;

    /// Loads the ballast where it is missing or too light.
    ///
    /// @return whether it is there now; a disk too full for it is no reason to refuse an evening
    public boolean load() {
        if (loaded()) {
            return true;
        }
        try {
            files.delete(file);
            fill();
            return true;
        } catch (IOException _) {
            drop();
            return false;
        }
    }

    public boolean loaded() {
        try {
            return Files.size(file) >= size;
        } catch (IOException _) {
            return false;
        }
    }

    /// @return whether there was ballast, and so there is room now
    public boolean drop() {
        try {
            return files.delete(file);
        } catch (IOException _) {
            return false;
        }
    }

    /// Random bytes: a file system that compresses, or keeps no zeros, would hold no room for us.
    private void fill() throws IOException {
        SplittableRandom random = new SplittableRandom();
        byte[] chunk = new byte[CHUNK];
        try (DurableFiles.NewFile reserve = files.create(file)) {
            for (int left = size; left > 0; left -= CHUNK) {
                random.nextBytes(chunk);
                reserve.write(ByteBuffer.wrap(chunk, 0, Math.min(CHUNK, left)));
            }
            reserve.force();
        }
    }
}
