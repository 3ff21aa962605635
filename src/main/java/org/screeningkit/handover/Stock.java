package org.screeningkit.handover;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.screeningkit.outbox.OutboxFolders;
import org.screeningkit.outbox.RecordName;
import org.screeningkit.outbox.Tombstones;
import org.screeningkit.outbox.files.DurableFiles;

/// What a laptop has to hand over, by name in the bundle: outbox, everything handed over before and not yet wiped, and
/// quarantine.
record Stock(NavigableMap<RecordName, Path> records, NavigableMap<String, Path> quarantined) {
    private static final String QUARANTINE = "quarantine/";

    static Stock of(OutboxFolders folders, DurableFiles files) throws IOException {
        NavigableMap<RecordName, Path> records = new TreeMap<>();
        for (Path folder : List.of(folders.handedOver(), folders.outbox())) {
            for (Path file : files(folder).values()) {
                RecordName.ofFile(file.getFileName().toString()).ifPresent(name -> records.put(name, file));
            }
        }
        // A power cut may have kept these from being deleted; their owners took them back.
        records.keySet().removeAll(new Tombstones(folders.takenBack(), files).standing());
        NavigableMap<String, Path> quarantined = new TreeMap<>();
        files(folders.quarantine()).forEach((name, file) -> quarantined.put(QUARANTINE + name, file));
        return new Stock(records, quarantined);
    }

    /// A record that is taken back meanwhile counts nothing.
    long bytes() {
        return Stream.concat(records.values().stream(), quarantined.values().stream())
                .mapToLong(file -> file.toFile().length())
                .sum();
    }

    int size() {
        return records.size() + quarantined.size();
    }

    private static NavigableMap<String, Path> files(Path folder) throws IOException {
        NavigableMap<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                        files.put(entry.getFileName().toString(), entry);
                    }
                }
            }
        }
        return files;
    }
}
