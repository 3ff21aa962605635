package org.screeningkit.outbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.screeningkit.outbox.files.DurableFiles;

/// Puts an outbox in order: what was never finished goes, what is not what its name says is set aside.
record Sweep(Path folder, Path quarantine, DurableFiles files) {
    /// Ten times a sealed record. A larger file is none, and may be too large to read at all.
    private static final long MOST = 64 * 1024;

    /// An evening has some hundreds.
    private static final int MANY = 2_000;

    void run() throws IOException {
        List<Path> unfinished = new ArrayList<>();
        List<Path> records = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (RecordName.ofUnfinished(name).isPresent()) {
                    unfinished.add(entry);
                } else if (name.endsWith(RecordName.ENDING)) {
                    records.add(entry);
                }
            }
        }
        // Reading and hashing takes long where there are many: every processor takes its share.
        Stream<Path> shared = records.size() < MANY ? records.stream() : records.parallelStream();
        List<Path> unsound = shared.filter(record -> !sound(record)).toList();
        boolean changed = !unsound.isEmpty();
        for (Path entry : unfinished) {
            changed |= files.delete(entry);
        }
        for (Path entry : unsound) {
            setAside(entry);
        }
        if (changed) {
            files.forceFolder(folder);
        }
    }

    private boolean sound(Path entry) {
        try {
            BasicFileAttributes facts =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return facts.isRegularFile()
                    && facts.size() <= MOST
                    && RecordName.ofFile(entry.getFileName().toString())
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
