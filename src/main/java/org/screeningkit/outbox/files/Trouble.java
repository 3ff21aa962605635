package org.screeningkit.outbox.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/// Why a disk would not do what was asked, as far as one can tell.
public enum Trouble {
    FULL,
    READ_ONLY,
    NO_PERMISSION,
    OTHER;

    private static final long NOTHING_LEFT = 64 * 1024;

    /// Asks the error first and then the disk itself, because the operating system words its errors in the language of
    /// the laptop.
    public static Trouble of(IOException failure, Path folder) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("quota exceeded")) {
            return FULL;
        }
        if (message.contains("read-only file system") || failure.getCause() instanceof ReadOnlyFileSystemException) {
            return READ_ONLY;
        }
        try {
            FileStore store = Files.getFileStore(nearestExisting(folder));
            if (store.isReadOnly()) {
                return READ_ONLY;
            }
            if (store.getUsableSpace() < NOTHING_LEFT) {
                return FULL;
            }
        } catch (IOException _) {
            // Gone, or unknown to Java, as inside a changed root: then only the error itself tells.
        }
        return failure instanceof AccessDeniedException ? NO_PERMISSION : OTHER;
    }

    /// A folder that could not even be made has no disk of its own yet.
    private static Path nearestExisting(Path folder) {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }
}
