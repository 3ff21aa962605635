package org.screeningkit.outbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.screeningkit.outbox.files.DurableFiles;

/// Puts an outbox in order: what was never finished goes, what is not what its name says is set aside.
record Sweep(Path folder, Path quarantine, DurableFiles files) {
    /// Ten times a sealed record. A larger file is none, and may be too large to read at all.
    private static final long MOST = 64 * 1024;

    void run() throws IOException {
        boolean changed = false;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                changed |= tidy(entry);
            }
        }
        if (changed) {
            files.forceFolder(folder);
        }
    }

    private boolean tidy(Path entry) throws IOException {
        String name = entry.getFileName().toString();
        if (RecordName.ofUnfinished(name).isPresent()) {
            return files.delete(entry);
        }
        if (!name.endsWith(RecordName.ENDING) || sound(entry, name)) {
            return false;
        }
        setAside(entry);
        return true;
    }

    private boolean sound(Path entry, String fileName) {
        try {
            return Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(entry) <= MOST
                    && RecordName.ofFile(fileName)
                            .filter(name -> proves(name, entry))
                            .isPresent();
        } catch (IOException _) {
            return false;
        }
    }

    private boolean proves(RecordName name, Path entry) {
        try {
            return name.proves(files.read(entry));
        } catch (IOException _) {
            // A record that cannot be read is set aside like one that reads wrongly: somebody may still rescue it.
            return false;
        }
    }

    /// Under a name that is still free there: a damaged record must not push out another.
    private void setAside(Path entry) throws IOException {
        Path target = quarantine.resolve(entry.getFileName());
        for (int copy = 1; Files.exists(target, LinkOption.NOFOLLOW_LINKS); copy++) {
            target = quarantine.resolve(entry.getFileName() + "." + copy);
        }
        files.move(entry, target);
        files.settle(target);
    }
}
