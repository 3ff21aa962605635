package org.screeningkit.datafolder.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.screeningkit.datafolder.DataFolder;

/// The steps of replacing a file, each of which can fail; a test puts failures between them.
class FileSteps {
    /// Writes a new file, the user's alone, and forces it to the disk.
    void write(Path file, byte[] bytes) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, DataFolder.privateFile(file))) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Forces the names in a folder to the disk. Windows opens no folder as a file, and keeps names without it.
    void forceNames(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
