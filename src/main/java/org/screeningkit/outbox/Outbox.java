package org.screeningkit.outbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.screeningkit.outbox.OutboxFailure.Reason;
import org.screeningkit.outbox.files.Ballast;
import org.screeningkit.outbox.files.DurableFiles;
import org.screeningkit.outbox.files.Trouble;

/// The sealed sign-ups of this laptop. It can add, count and take back; it cannot read.
///
/// One thread at a time, and never one that is interrupted: the JDK closes a file under an interrupted thread. Every
/// call may wait for the disk.
public final class Outbox {
    /// Bytes of plaintext in every record, so that all sealed files are of one size and tell nothing of a name's
    /// length.
    public static final int RECORD_SIZE = 3_072;

    private final OutboxFolders folders;
    private final Sealer sealer;
    private final Ballast ballast;
    private final Commit commit;
    private final Removal removal;

    private Outbox(OutboxFolders folders, Sealer sealer, Ballast ballast, Commit commit, Removal removal) {
        this.folders = folders;
        this.sealer = sealer;
        this.ballast = ballast;
        this.commit = commit;
        this.removal = removal;
    }

    /// Opens the outbox in a data folder, making what is missing and putting in order what a power cut left.
    ///
    /// @param copies whether a stick holds second copies, which must go where a record goes
    public static Outbox open(Path dataFolder, Sealer sealer, Copies copies) throws OutboxFailure {
        DurableFiles files = DurableFiles.ofThisComputer();
        OutboxFolders folders = new OutboxFolders(dataFolder);
        Ballast ballast = new Ballast(folders.reserve(), Ballast.SIXTEEN_MEBIBYTES, files);
        return open(folders, sealer, files, ballast, copies);
    }

    static Outbox open(OutboxFolders folders, Sealer sealer, DurableFiles files, Ballast ballast, Copies copies)
            throws OutboxFailure {
        Removal removal = new Removal(folders, files, copies);
        try {
            for (Path folder : List.of(folders.outbox(), folders.quarantine())) {
                files.createFolder(folder);
                files.closeToOthers(folder);
            }
            removal.finish();
            new Sweep(folders.outbox(), folders.quarantine(), files).run();
        } catch (IOException failure) {
            throw OutboxFailure.of(failure, folders.data());
        }
        ballast.load();
        return new Outbox(folders, sealer, ballast, new Commit(folders.outbox(), files), removal);
    }

    /// Seals one sign-up and writes it for good. The receipt is the moment at which "Thank you" is true. On a full disk
    /// the ballast goes overboard and one more attempt is made, sealed anew and as a new file, because a file whose
    /// force once failed proves nothing afterwards.
    ///
    /// @param plaintext exactly [#RECORD_SIZE] bytes; the caller's to wipe
    public Receipt commit(byte[] plaintext) throws OutboxFailure {
        if (plaintext.length != RECORD_SIZE) {
            throw new IllegalArgumentException("a record has " + RECORD_SIZE + " bytes, not " + plaintext.length);
        }
        try {
            return attempt(plaintext);
        } catch (IOException failure) {
            if (Trouble.of(failure, folders.outbox()) != Trouble.FULL || !ballast.drop()) {
                throw OutboxFailure.of(failure, folders.outbox());
            }
        }
        try {
            return attempt(plaintext);
        } catch (IOException failure) {
            throw OutboxFailure.of(failure, folders.outbox());
        }
    }

    private Receipt attempt(byte[] plaintext) throws IOException, OutboxFailure {
        byte[] sealed;
        try {
            sealed = sealer.seal(plaintext);
        } catch (GeneralSecurityException | ProviderException failure) {
            throw new OutboxFailure(Reason.NOT_SEALED, failure);
        }
        RecordName name = RecordName.of(sealed);
        commit.write(name, sealed);
        return new Receipt(name);
    }

    /// Deletes this one record and nothing else.
    ///
    /// @return whether it was still here
    public boolean undo(Receipt receipt) throws OutboxFailure {
        return delete(receipt.name());
    }

    /// Deletes the record an attendee names by receipt code, while it is still on this laptop.
    ///
    /// @return empty where not exactly one record answers to the code; then nothing was deleted
    public Optional<Withdrawn> withdraw(ShortCode code) throws OutboxFailure {
        List<Withdrawn> named = new ArrayList<>();
        for (Path folder : List.of(folders.outbox(), folders.handedOver())) {
            for (RecordName name : names(folder)) {
                if (name.code().equals(code)) {
                    named.add(new Withdrawn(name, folder.equals(folders.handedOver())));
                }
            }
        }
        boolean one = named.size() == 1 && delete(named.getFirst().name());
        return one ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /// Counts by file names alone.
    public Counts counts() throws OutboxFailure {
        return new Counts(
                count(folders.outbox(), name -> RecordName.ofFile(name).isPresent()),
                count(folders.handedOver(), name -> RecordName.ofFile(name).isPresent()),
                count(folders.quarantine(), _ -> true),
                ballast.loaded());
    }

    private boolean delete(RecordName name) throws OutboxFailure {
        try {
            return removal.run(name);
        } catch (IOException failure) {
            throw OutboxFailure.of(failure, folders.outbox());
        }
    }

    private static List<RecordName> names(Path folder) throws OutboxFailure {
        return entries(folder).stream()
                .flatMap(name -> RecordName.ofFile(name).stream())
                .toList();
    }

    private static int count(Path folder, Predicate<String> counted) throws OutboxFailure {
        return (int) entries(folder).stream().filter(counted).count();
    }

    private static List<String> entries(Path folder) throws OutboxFailure {
        List<String> names = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return names;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
            return names;
        } catch (IOException failure) {
            throw OutboxFailure.of(failure, folder);
        }
    }

    /// A record that is gone.
    ///
    /// @param handedOver whether it was in a verified bundle already, which holds it still
    public record Withdrawn(RecordName name, boolean handedOver) {}

    /// What a laptop may know about its sign-ups.
    ///
    /// @param sealed in the outbox, waiting for a hand-over
    /// @param handedOver in a verified bundle and still here
    /// @param quarantined set aside because they are not what their name says
    /// @param reserve whether the ballast for a full disk is in place; once it is gone, the disk is nearly full
    public record Counts(int sealed, int handedOver, int quarantined, boolean reserve) {}
}
