package org.screeningkit.datafolder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/// Keeps two programs from writing into one data folder. Held until closed, and by a process that dies no longer than
/// it lives.
///
/// On POSIX systems a process that closes *any* channel on the file gives up its lock, so nothing else in this program
/// may open the file, and a process asks once.
public final class InstanceLock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private InstanceLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// @return empty when another program holds the folder
    /// @throws IOException when the file cannot be opened, or its file system knows no locks
    /// @throws IllegalStateException when this process holds it already
    public static Optional<InstanceLock> tryLock(DataFolder folder) throws IOException {
        Path file = folder.lockFile();
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileChannel channel = FileChannel.open(file, options, DataFolder.privateFile(file));
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new InstanceLock(channel, lock));
            }
        } catch (OverlappingFileLockException e) {
            // Left open on purpose: closing it would give up the lock this process holds.
            throw new IllegalStateException("this process holds the data folder already", e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        try {
            lock.release();
        } finally {
            channel.close();
        }
    }
}
