package org.screeningkit.command.signups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.screeningkit.app.CannotOpen;
import org.screeningkit.app.CannotOpen.Kind;
import org.screeningkit.datafolder.DataFolder;
import org.screeningkit.datafolder.DefaultLocation;
import org.screeningkit.datafolder.state.Session;
import org.screeningkit.datafolder.state.SessionFile;
import org.screeningkit.datafolder.state.Settings;
import org.screeningkit.datafolder.state.SettingsFile;
import org.screeningkit.handover.Occasion;
import org.screeningkit.kit.Kit;
import org.screeningkit.kit.reading.KitReader;
import org.screeningkit.kit.reading.RecordSize;
import org.screeningkit.outbox.OutboxFolders;

/// What is known of a laptop's evening without its windows.
record Laptop(DataFolder folder, Settings settings, Optional<Session> session, Kit kit) {
    /// @param data empty for the place where this user's kit keeps its data
    /// @param kit empty for the shipped one; then the evening must have been held with it, because the list in the
    /// bundle is sealed to the kit's keys
    static Laptop of(Optional<Path> data, Optional<Path> kit, Path shippedKit) throws CannotOpen {
        DataFolder folder = folder(data);
        Optional<Session> session = new SessionFile(folder).last().value();
        Kit read = read(kit.orElse(shippedKit));
        boolean other = session.isPresent() && !session.get().kitSha256().equals(read.sha256());
        if (kit.isEmpty() && other) {
            throw new CannotOpen(Kind.NOT_SHOWABLE, "command.handover.whichKit", Map.of());
        }
        return new Laptop(folder, settings(folder), session, read);
    }

    Occasion occasion(Instant now) {
        String event = settings.eventId(LocalDate.ofInstant(now, ZoneId.systemDefault()));
        boolean discreet = settings.kioskLook() == Settings.KioskLook.DISCREET;
        return new Occasion(
                discreet ? "kit" : event,
                kit.id(),
                kit.sha256(),
                Optional.empty(),
                event,
                settings.kiosk(),
                now,
                session.map(Session::undone).orElse(0));
    }

    /// Never made here: a slip in the name must not end in a bundle of nothing.
    private static DataFolder folder(Optional<Path> data) throws CannotOpen {
        Path root = data.or(() -> DefaultLocation.ofThisProcess().folder())
                .map(path -> path.toAbsolutePath().normalize())
                .orElseThrow(() -> new CannotOpen(Kind.MACHINE, "check.data.noHome", Map.of()));
        if (!Files.isDirectory(new OutboxFolders(root).outbox())) {
            throw new CannotOpen(Kind.MACHINE, "command.handover.noData", Map.of("folder", root.toString()));
        }
        return new DataFolder(root);
    }

    private static Kit read(Path folder) throws CannotOpen {
        return new KitReader(RecordSize.ofSealedForm())
                .read(folder)
                .kit()
                .orElseThrow(() -> new CannotOpen(
                        Kind.NOT_SHOWABLE, "command.handover.badKit", Map.of("folder", folder.toString())));
    }

    private static Settings settings(DataFolder folder) throws CannotOpen {
        try {
            return new SettingsFile(folder, new SecureRandom()).load().value();
        } catch (IOException unwritable) {
            throw CannotOpen.cannotWrite(folder.root(), unwritable);
        }
    }
}
