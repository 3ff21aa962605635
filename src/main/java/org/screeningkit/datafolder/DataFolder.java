package org.screeningkit.datafolder;

import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.screeningkit.datafolder.DataFolderFailure.Reason;

/// The folder of this laptop where everything the program keeps lies. What is made in it belongs to the user alone; a
/// folder that was there before keeps the permissions its owner gave it.
///
/// @param root absolute
public record DataFolder(Path root) {
    private static final Set<PosixFilePermission> PRIVATE_FOLDER = Set.of(OWNER_READ, OWNER_WRITE, OWNER_EXECUTE);
    private static final Set<PosixFilePermission> PRIVATE_FILE = Set.of(OWNER_READ, OWNER_WRITE);
    private static final String PROBE = ".probe";

    /// Makes the default folder of this user ready.
    public static DataFolder open(DefaultLocation location) throws DataFolderFailure {
        Path folder = location.folder().orElseThrow(() -> new DataFolderFailure(Reason.NO_HOME, Path.of("")));
        return open(folder);
    }

    /// Makes a folder ready: it is made where it is missing, and a small file is written to the disk and removed.
    public static DataFolder open(Path folder) throws DataFolderFailure {
        Path root = folder.toAbsolutePath().normalize();
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new DataFolderFailure(Reason.NOT_A_FOLDER, root);
        }
        try {
            Files.createDirectories(root, privateFolder(root));
        } catch (IOException _) {
            throw new DataFolderFailure(Reason.CANNOT_MAKE, root);
        }
        probe(root);
        return new DataFolder(root);
    }

    public Path lockFile() {
        return root.resolve("lock");
    }

    public Path settingsFile() {
        return root.resolve("settings.json");
    }

    public Path sessionFile() {
        return root.resolve("session.json");
    }

    public Path logFolder() {
        return root.resolve("log");
    }

    /// What a new folder near `place` is made with, so that nobody else looks into it; nothing where the file system
    /// knows no such permissions.
    public static FileAttribute<?>[] privateFolder(Path place) {
        return attributes(place, PRIVATE_FOLDER);
    }

    /// The same for a new file.
    public static FileAttribute<?>[] privateFile(Path place) {
        return attributes(place, PRIVATE_FILE);
    }

    private static FileAttribute<?>[] attributes(Path place, Set<PosixFilePermission> permissions) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static void probe(Path root) throws DataFolderFailure {
        Path file = root.resolve(PROBE);
        try {
            Files.deleteIfExists(file);
            Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(file, options, privateFile(root))) {
                channel.write(ByteBuffer.wrap(new byte[1]));
                channel.force(true);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException _) {
            throw new DataFolderFailure(full(root) ? Reason.FULL : Reason.CANNOT_WRITE, root);
        }
    }

    private static boolean full(Path root) {
        try {
            return Files.isWritable(root) && Files.getFileStore(root).getUsableSpace() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
