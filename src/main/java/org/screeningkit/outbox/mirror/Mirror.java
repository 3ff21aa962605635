package org.screeningkit.outbox.mirror;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.screeningkit.outbox.OutboxFolders;
import org.screeningkit.outbox.RecordName;
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
    private final Set<RecordName> takenBack = new HashSet<>();

    /// @param stick the stick's own folder; never made here, or a pulled stick would become a folder of the laptop
    /// @param kiosk the laptop's name, so that laptops may share a stick
    public Mirror(Path stick, String kiosk, OutboxFolders outbox, DurableFiles files) {
        this.stick = stick;
        this.folder = stick.resolve("screening-kit").resolve(kiosk);
        this.outbox = outbox;
        this.files = files;
    }

    /// Copies what the stick lacks and deletes what was taken back meanwhile.
    ///
    /// @return how many records were copied
    public int catchUp() throws IOException {
        prepare();
        deleteTakenBack();
        int copied = 0;
        for (RecordName name : names()) {
            if (!Files.exists(folder.resolve(name.fileName()))) {
                copied += copy(name) ? 1 : 0;
            }
        }
        return copied;
    }

    /// Deletes one record's copy, now or as soon as the stick is back.
    public void takeBack(RecordName name) throws IOException {
        takenBack.add(name);
        prepare();
        deleteTakenBack();
    }

    /// Copies that wait to be deleted; they are lost from memory when the program ends.
    public int owed() {
        return takenBack.size();
    }

    private void prepare() throws IOException {
        if (!Files.isDirectory(stick)) {
            throw new NoSuchFileException(stick.toString());
        }
        files.createFolder(folder);
    }

    private void deleteTakenBack() throws IOException {
        boolean deleted = false;
        for (RecordName name : List.copyOf(takenBack)) {
            deleted |= files.delete(folder.resolve(name.fileName()));
            takenBack.remove(name);
        }
        if (deleted) {
            files.forceFolder(folder);
        }
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
        Path part = folder.resolve(name.hex() + RecordName.UNFINISHED);
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
