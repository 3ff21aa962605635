package org.screeningkit.outbox.mirror;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.screeningkit.outbox.OutboxFolders;
import org.screeningkit.outbox.RecordName;
import org.screeningkit.outbox.Tombstones;
import org.screeningkit.outbox.files.DurableFiles;

/// A folder on a stick that holds what the outbox holds: `<stick>/screening-kit/<kiosk>/`. The stick may be slow, come
/// late, or be pulled out; whatever it missed is made up for when it is back. It is never read to the laptop, and a
/// copy is deleted only because its owner took the sign-up back: a mirror that forgot what the laptop lost would be
/// none. One thread, which may be kept waiting.
public final class Mirror {
    private final Path stick;
    private final Path folder;
    private final OutboxFolders outbox;
    private final DurableFiles files;
    private final Tombstones tombstones;

    /// @param stick the stick's own folder; never made here, or a pulled stick would become a folder of the laptop
    /// @param kiosk the laptop's name, so that laptops may share a stick
    public Mirror(Path stick, String kiosk, OutboxFolders outbox, DurableFiles files) {
        this.stick = stick;
        this.folder = stick.resolve("screening-kit").resolve(kiosk);
        this.outbox = outbox;
        this.files = files;
        this.tombstones = new Tombstones(outbox.takenBack(), files);
    }

    /// Copies what the stick lacks and deletes what was taken back meanwhile, on whichever evening.
    ///
    /// @return how many records were copied
    public int catchUp() throws IOException {
        prepare();
        Set<RecordName> takenBack = tombstones.standing();
        delete(takenBack);
        int copied = 0;
        for (RecordName name : names()) {
            if (!takenBack.contains(name) && !Files.exists(folder.resolve(name.fileName()))) {
                copied += copy(name) ? 1 : 0;
            }
        }
        return copied;
    }

    /// Whether something was taken back whose copy may still be on the stick. A disk that cannot be asked owes nothing.
    public boolean owes() {
        try {
            return !tombstones.standing().isEmpty();
        } catch (IOException _) {
            return false;
        }
    }

    private void prepare() throws IOException {
        if (!Files.isDirectory(stick)) {
            throw new NoSuchFileException(stick.toString());
        }
        files.createFolder(folder);
    }

    /// A mark stands until the copy is off the stick and the laptop holds nothing that could be copied again.
    private void delete(Set<RecordName> takenBack) throws IOException {
        boolean deleted = false;
        for (RecordName name : takenBack) {
            deleted |= files.delete(part(name));
            deleted |= files.delete(folder.resolve(name.fileName()));
        }
        if (deleted) {
            files.forceFolder(folder);
        }
        for (RecordName name : takenBack) {
            if (!onLaptop(name)) {
                tombstones.clear(name);
            }
        }
    }

    private boolean onLaptop(RecordName name) {
        return Files.exists(outbox.outbox().resolve(name.fileName()))
                || Files.exists(outbox.handedOver().resolve(name.fileName()));
    }

    private Path part(RecordName name) {
        return folder.resolve(name.hex() + RecordName.UNFINISHED);
    }

    /// @return false when its owner took it back a moment ago, or the laptop's own is damaged
    private boolean copy(RecordName name) throws IOException {
        byte[] sealed;
        try {
            sealed = sealed(name);
        } catch (NoSuchFileException _) {
            return false;
        }
        if (!name.proves(sealed)) {
            return false;
        }
        Path part = part(name);
        Path copy = folder.resolve(name.fileName());
        files.delete(part); // Left when the stick was pulled out.
        try (DurableFiles.NewFile file = files.create(part)) {
            file.write(ByteBuffer.wrap(sealed));
            file.stamp();
            file.force();
        }
        files.move(part, copy);
        files.settle(copy);
        if (!name.proves(files.read(copy))) {
            files.delete(copy);
            throw new IOException("the stick gave back other bytes than were written");
        }
        return true;
    }

    private byte[] sealed(RecordName name) throws IOException {
        try {
            return files.read(outbox.outbox().resolve(name.fileName()));
        } catch (NoSuchFileException _) {
            return files.read(outbox.handedOver().resolve(name.fileName()));
        }
    }

    private List<RecordName> names() throws IOException {
        List<RecordName> names = new ArrayList<>();
        for (Path place : List.of(outbox.outbox(), outbox.handedOver())) {
            if (Files.isDirectory(place)) {
                try (DirectoryStream<Path> entries = Files.newDirectoryStream(place)) {
                    entries.forEach(entry ->
                            RecordName.ofFile(entry.getFileName().toString()).ifPresent(names::add));
                }
            }
        }
        return names;
    }
}
