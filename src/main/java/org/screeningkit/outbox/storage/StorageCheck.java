package org.screeningkit.outbox.storage;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.screeningkit.outbox.files.DurableFiles;
import org.screeningkit.outbox.files.Trouble;
import org.screeningkit.outbox.storage.StorageFinding.Doubt;
import org.screeningkit.outbox.storage.StorageFinding.Refusal;
import org.screeningkit.outbox.storage.StorageFinding.Refused;
import org.screeningkit.outbox.storage.StorageFinding.Warned;

/// Refuses folders from which sign-ups could vanish: asks the disk what it is and how much room it has, then really
/// writes, forces and deletes a file of one block. Any thread; waits for the disk.
///
/// @param leastFreeBytes below this much room an evening is not begun
public record StorageCheck(long leastFreeBytes, DurableFiles files) {
    /// Room for tens of thousands of sign-ups and for everything else that fills a disk during an evening.
    public static final long LEAST_FREE_BYTES = 200_000_000L;

    private static final long MEGABYTE = 1_000_000;

    public static StorageCheck ofThisComputer() {
        return new StorageCheck(LEAST_FREE_BYTES, DurableFiles.ofThisComputer());
    }

    /// @param folder may not exist yet; then the nearest folder above it is judged
    /// @return nothing when all is well; refusals before warnings
    public List<StorageFinding> examine(Path folder) {
        Path existing = nearestExisting(folder.toAbsolutePath().normalize());
        if (!Files.isDirectory(existing)) {
            return List.of(refused(Refusal.NOT_A_FOLDER, 0));
        }
        List<StorageFinding> findings = judged(existing);
        return findings.stream().anyMatch(Refused.class::isInstance) ? findings : probed(existing, findings);
    }

    /// Inside a container or a changed root the disk behind a folder can be unknown to Java; whether it takes a file is
    /// still to be seen.
    private List<StorageFinding> judged(Path folder) {
        String root = String.valueOf(folder.getRoot());
        try {
            FileStore store = Files.getFileStore(folder);
            FileSystemKind kind = root.startsWith("\\\\") ? FileSystemKind.NETWORK : FileSystemKind.of(store.type());
            return judge(kind, store.isReadOnly(), store.getUsableSpace());
        } catch (IOException _) {
            return List.of(new Warned(Doubt.UNKNOWN_KIND));
        }
    }

    List<StorageFinding> judge(FileSystemKind kind, boolean readOnly, long freeBytes) {
        List<StorageFinding> findings = new ArrayList<>();
        if (readOnly) {
            findings.add(refused(Refusal.READ_ONLY, freeBytes));
        }
        switch (kind) {
            case FAT -> findings.add(refused(Refusal.FAT, freeBytes));
            case NETWORK -> findings.add(refused(Refusal.NETWORK, freeBytes));
            case DURABLE, IN_MEMORY, OVERLAY, UNKNOWN -> {}
        }
        if (freeBytes < leastFreeBytes) {
            findings.add(refused(Refusal.NO_ROOM, freeBytes));
        }
        switch (kind) {
            case IN_MEMORY -> findings.add(new Warned(Doubt.IN_MEMORY));
            case OVERLAY -> findings.add(new Warned(Doubt.OVERLAY));
            case UNKNOWN -> findings.add(new Warned(Doubt.UNKNOWN_KIND));
            case DURABLE, FAT, NETWORK -> {}
        }
        return List.copyOf(findings);
    }

    private List<StorageFinding> probed(Path folder, List<StorageFinding> findings) {
        try {
            new Probe(files).write(folder);
            return findings;
        } catch (IOException failure) {
            Refusal why = switch (Trouble.of(failure, folder)) {
                case FULL -> Refusal.NO_ROOM;
                case READ_ONLY -> Refusal.READ_ONLY;
                case NO_PERMISSION -> Refusal.NO_PERMISSION;
                case OTHER -> Refusal.UNUSABLE;
            };
            return List.of(refused(why, 0));
        }
    }

    private StorageFinding refused(Refusal why, long freeBytes) {
        return new Refused(why, freeBytes / MEGABYTE, leastFreeBytes / MEGABYTE);
    }

    private static Path nearestExisting(Path folder) {
        Path existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }
}
