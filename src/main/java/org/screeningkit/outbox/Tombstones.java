package org.screeningkit.outbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.screeningkit.outbox.files.DurableFiles;

/// Marks of records that are to be gone everywhere. One is raised before the laptop deletes its own, and cleared once
/// the stick holds no copy: so neither a power cut between the two nor a stick in somebody's pocket keeps what its
/// owner took back. A mark is an empty file with the record's name, which says nothing of a person. Any thread.
///
/// @param folder need not exist
public record Tombstones(Path folder, DurableFiles files) {
    void raise(RecordName name) throws IOException {
        files.createFolder(folder);
        Path mark = folder.resolve(name.hex());
        files.delete(mark);
        try (DurableFiles.NewFile file = files.create(mark)) {
            file.stamp();
            file.force();
        }
        files.settle(mark);
    }

    /// Only once no copy is left, or the record is to stay.
    public void clear(RecordName name) throws IOException {
        if (files.delete(folder.resolve(name.hex()))) {
            files.forceFolder(folder);
        }
    }

    public Set<RecordName> standing() throws IOException {
        Set<RecordName> names = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> marks = Files.newDirectoryStream(folder)) {
                marks.forEach(
                        mark -> RecordName.ofMark(mark.getFileName().toString()).ifPresent(names::add));
            }
        }
        return names;
    }
}
