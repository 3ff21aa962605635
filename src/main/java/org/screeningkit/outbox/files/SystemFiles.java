package org.screeningkit.outbox.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/// The operating system's files. `force` is fsync on Linux, F_FULLFSYNC on macOS and FlushFileBuffers on Windows, where
/// it silently does nothing on a channel opened for reading; hence [#settle].
final class SystemFiles implements DurableFiles {
    /// The oldest time that a FAT stick can hold.
    private static final FileTime STAMP = FileTime.from(Instant.parse("1980-01-01T00:00:00Z"));

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private final boolean windows;

    SystemFiles(String operatingSystem) {
        this.windows = operatingSystem.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            createFolder(parent);
        }
        try {
            Files.createDirectory(folder, ownerOnly(folder, "rwx------"));
        } catch (FileAlreadyExistsException race) {
            if (!Files.isDirectory(folder)) {
                throw race;
            }
        }
        if (parent != null) {
            forceFolder(parent);
        }
    }

    @Override
    public void closeToOthers(Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null && !view.readAttributes().permissions().equals(OWNER)) {
            view.setPermissions(OWNER);
        }
    }

    @Override
    public NewFile create(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly(file, "rw-------"));
        return new SystemFile(file, channel);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void settle(Path moved) throws IOException {
        if (windows) {
            try (FileChannel file = FileChannel.open(moved, StandardOpenOption.WRITE)) {
                file.force(true);
            }
        } else {
            forceFolder(moved.resolveSibling("").toAbsolutePath());
        }
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (!windows) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public InputStream openFresh(Path file) throws IOException {
        return DirectInput.open(file);
    }

    @Override
    public boolean delete(Path file) throws IOException {
        return Files.deleteIfExists(file);
    }

    /// Where the operating system knows owners, the permissions a new file is born with; else none. Asked of the system
    /// and not of the disk, which would read the table of all mounts for every sign-up.
    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    private record SystemFile(Path path, FileChannel channel) implements NewFile {
        @Override
        public void write(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        @Override
        public void stamp() throws IOException {
            Files.getFileAttributeView(path, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .setTimes(STAMP, STAMP, null);
        }

        @Override
        public void force() throws IOException {
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
