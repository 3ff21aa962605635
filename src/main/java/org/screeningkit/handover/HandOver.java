package org.screeningkit.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.screeningkit.handover.HandOverFailure.Reason;
import org.screeningkit.outbox.OutboxFolders;
import org.screeningkit.outbox.RecordName;
import org.screeningkit.outbox.Sealer;
import org.screeningkit.outbox.ShortCode;
import org.screeningkit.outbox.files.DurableFiles;

/// Writes bundles, proves them, and only then lets go of what they hold. Slow; never on the JavaFX thread.
public final class HandOver {
    private static final int ROOM_PER_ENTRY = 300;

    private final OutboxFolders folders;
    private final Sealer sealer;
    private final DurableFiles files;

    /// @param sealer to the kit's recipients; it seals the manifest
    public HandOver(OutboxFolders folders, Sealer sealer, DurableFiles files) {
        this.folders = folders;
        this.sealer = sealer;
        this.files = files;
    }

    /// Writes everything this laptop holds into one bundle and reads it back. Moves and deletes nothing here, so it is
    /// harmless at any time and as often as one likes; bundles may overlap.
    ///
    /// @param target an existing folder, usually on a stick
    public VerifiedBundle write(Path target, Occasion occasion, Progress progress) throws HandOverFailure {
        requireElsewhere(target);
        Stock stock = stock();
        requireRoom(target, stock);
        Path part = target.resolve(occasion.fileName() + ".zip.part");
        try {
            files.delete(part); // Left by an attempt that was broken off.
            BundleWriter.Written written = new BundleWriter(files, sealer, progress).write(part, stock, occasion);
            String mark = written.sha256().substring(0, 8);
            Path bundle = target.resolve(occasion.fileName() + "-" + mark + ".zip");
            try {
                files.move(part, bundle);
                files.settle(bundle);
                return proven(bundle, written, progress);
            } catch (IOException | HandOverFailure | RuntimeException failure) {
                takeBack(failure, bundle);
                throw failure;
            }
        } catch (IOException failure) {
            takeBack(failure, part);
            throw HandOverFailure.onTarget(failure, target);
        } catch (HandOverFailure | RuntimeException failure) {
            takeBack(failure, part);
            throw failure;
        }
    }

    /// Proves a bundle that was written earlier, as after a restart.
    public VerifiedBundle verify(Path bundle, Progress progress) throws HandOverFailure {
        BundleCheck check = new BundleCheck(files, progress);
        try {
            String sha256 = check.sha256(bundle);
            List<RecordName> names = check.names(bundle).orElseThrow(() -> new HandOverFailure(Reason.NOT_VERIFIED));
            return new VerifiedBundle(bundle, code(sha256), names, 0, 0);
        } catch (IOException failure) {
            throw new HandOverFailure(Files.exists(bundle) ? Reason.NOT_VERIFIED : Reason.TARGET_GONE, failure);
        }
    }

    /// Moves what a verified bundle holds from the outbox to `handed-over`. Only for whoever holds the data folder's
    /// lock. A power cut half-way is harmless: the next bundle holds both folders.
    public void putAway(VerifiedBundle bundle) throws HandOverFailure {
        try {
            files.createFolder(folders.handedOver());
            files.closeToOthers(folders.handedOver());
            boolean moved = false;
            for (RecordName name : bundle.names()) {
                Path record = folders.outbox().resolve(name.fileName());
                if (Files.exists(record)) {
                    files.move(record, folders.handedOver().resolve(name.fileName()));
                    moved = true;
                }
            }
            if (moved) {
                files.forceFolder(folders.handedOver());
                files.forceFolder(folders.outbox());
            }
        } catch (IOException failure) {
            throw new HandOverFailure(Reason.OUTBOX_UNUSABLE, failure);
        }
    }

    /// Deletes exactly what this verified bundle holds; what came after it, and what is in quarantine, stays.
    ///
    /// @param confirmed the bundle's code, given by a person who was asked
    /// @return how many records were deleted
    public int wipe(VerifiedBundle bundle, ShortCode confirmed) throws HandOverFailure {
        if (!confirmed.equals(bundle.code())) {
            throw new HandOverFailure(Reason.NOT_CONFIRMED);
        }
        int deleted = 0;
        try {
            for (Path folder : List.of(folders.outbox(), folders.handedOver())) {
                for (RecordName name : bundle.names()) {
                    deleted += files.delete(folder.resolve(name.fileName())) ? 1 : 0;
                }
                if (Files.isDirectory(folder)) {
                    files.forceFolder(folder);
                }
            }
            return deleted;
        } catch (IOException failure) {
            throw new HandOverFailure(Reason.OUTBOX_UNUSABLE, failure);
        }
    }

    private VerifiedBundle proven(Path bundle, BundleWriter.Written written, Progress progress)
            throws IOException, HandOverFailure {
        BundleCheck check = new BundleCheck(files, progress);
        boolean same = written.sha256().equals(check.sha256(bundle));
        Optional<List<RecordName>> names = same ? check.names(bundle) : Optional.empty();
        if (!names.equals(Optional.of(written.names()))) {
            throw new HandOverFailure(Reason.NOT_VERIFIED);
        }
        return new VerifiedBundle(
                bundle, code(written.sha256()), written.names(), written.quarantined(), written.unreadable());
    }

    private static ShortCode code(String sha256) {
        return ShortCode.of(HexFormat.of().parseHex(sha256));
    }

    private Stock stock() throws HandOverFailure {
        try {
            return Stock.of(folders, files);
        } catch (IOException failure) {
            throw new HandOverFailure(Reason.OUTBOX_UNUSABLE, failure);
        }
    }

    private void requireElsewhere(Path target) throws HandOverFailure {
        try {
            if (!Files.isDirectory(target)) {
                throw new HandOverFailure(Reason.TARGET_GONE);
            }
            if (Files.exists(folders.data())
                    && target.toRealPath().startsWith(folders.data().toRealPath())) {
                throw new HandOverFailure(Reason.TARGET_IS_OUTBOX);
            }
        } catch (IOException failure) {
            throw HandOverFailure.onTarget(failure, target);
        }
    }

    private static void requireRoom(Path target, Stock stock) throws HandOverFailure {
        long needed = stock.bytes() + (long) ROOM_PER_ENTRY * (stock.size() + 10);
        if (room(target) < needed) {
            throw new HandOverFailure(Reason.TARGET_FULL);
        }
    }

    /// Inside a container or a changed root the disk behind a folder can be unknown to Java; then the writing tells
    /// whether there is room.
    private static long room(Path target) {
        try {
            return Files.getFileStore(target).getUsableSpace();
        } catch (IOException _) {
            return Long.MAX_VALUE;
        }
    }

    private void takeBack(Exception failure, Path file) {
        try {
            files.delete(file);
        } catch (IOException remains) {
            failure.addSuppressed(remains);
        }
    }
}
