package org.screeningkit.app;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.screeningkit.app.CannotOpen.Kind;
import org.screeningkit.app.crew.CaptionTracks;
import org.screeningkit.app.crew.Recovery;
import org.screeningkit.datafolder.DataFolder;
import org.screeningkit.datafolder.DataFolderFailure;
import org.screeningkit.datafolder.DefaultLocation;
import org.screeningkit.datafolder.InstanceLock;
import org.screeningkit.datafolder.log.Event;
import org.screeningkit.datafolder.log.EventLog;
import org.screeningkit.datafolder.state.Restored;
import org.screeningkit.datafolder.state.SessionFile;
import org.screeningkit.datafolder.state.Settings;
import org.screeningkit.datafolder.state.SettingsFile;
import org.screeningkit.kit.Kit;
import org.screeningkit.kit.KitReading;
import org.screeningkit.kit.reading.KitReader;
import org.screeningkit.kit.reading.RecordSize;
import org.screeningkit.outbox.Copies;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.OutboxFailure;
import org.screeningkit.outbox.OutboxFolders;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.files.DurableFiles;
import org.screeningkit.outbox.mirror.Mirror;
import org.screeningkit.outbox.storage.StorageCheck;
import org.screeningkit.outbox.storage.StorageFinding;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

/// Everything an evening needs from the disk, opened in an order in which each failure is one sentence and harms
/// nothing: first where things are kept, then what is shown, then where sign-ups go.
///
/// @param settings as they lie on the disk
/// @param role what this laptop is for tonight: the command line's, else that of the settings
/// @param advice keys of sentences the volunteer should read before the evening begins
/// @param recovery what is left of an evening that was broken off
record Opening(
        DataFolder folder,
        InstanceLock lock,
        EventLog log,
        SettingsFile settingsFile,
        Settings settings,
        Settings.Role role,
        Kit kit,
        CaptionTracks captions,
        Outbox outbox,
        Outbox.Counts counts,
        Recovery recovery,
        List<String> advice)
        implements AutoCloseable {

    static Opening of(EveningOptions options, InstantSource clock) throws CannotOpen {
        List<String> advice = new ArrayList<>();
        DataFolder folder = folder(options, advice);
        InstanceLock lock = lock(folder);
        EventLog log = new EventLog(folder, clock);
        log.record(Event.STARTED);
        SettingsFile settingsFile = new SettingsFile(folder, new SecureRandom());
        Settings settings = settings(settingsFile, folder, log, advice);
        Settings.Role role = options.role().orElse(settings.role());
        Kit kit = TonightsKit.of(kit(options.kit(), log), role);
        Recovery recovery = Recovery.of(new SessionFile(folder), kit, settings, clock.instant());
        recovery.textKey().ifPresent(advice::add);
        recovery.cause().ifPresent(cause -> log.failure(Event.SESSION_RESET, cause));
        Outbox outbox = outbox(folder, kit, settings);
        return new Opening(
                folder,
                lock,
                log,
                settingsFile,
                settings,
                role,
                kit,
                CaptionTracks.read(kit.programme()),
                outbox,
                counts(outbox),
                recovery,
                List.copyOf(advice));
    }

    private static DataFolder folder(EveningOptions options, List<String> advice) throws CannotOpen {
        try {
            DataFolder folder = options.data().isPresent()
                    ? DataFolder.open(options.data().get())
                    : DataFolder.open(DefaultLocation.ofThisProcess());
            for (StorageFinding finding : StorageCheck.ofThisComputer().examine(folder.root())) {
                switch (finding) {
                    case StorageFinding.Refused refused ->
                        throw new CannotOpen(Kind.MACHINE, refused.textKey(), refused.values());
                    case StorageFinding.Warned warned -> advice.add(warned.textKey());
                }
            }
            return folder;
        } catch (DataFolderFailure failure) {
            throw new CannotOpen(Kind.MACHINE, failure.textKey(), failure.values(), failure);
        }
    }

    private static InstanceLock lock(DataFolder folder) throws CannotOpen {
        try {
            return InstanceLock.tryLock(folder)
                    .orElseThrow(() -> new CannotOpen(
                            Kind.MACHINE,
                            "check.data.inUse",
                            Map.of("folder", folder.root().toString())));
        } catch (IOException unlockable) {
            throw CannotOpen.cannotWrite(folder.root(), unlockable);
        }
    }

    private static Settings settings(SettingsFile file, DataFolder folder, EventLog log, List<String> advice)
            throws CannotOpen {
        try {
            Restored<Settings> restored = file.load();
            restored.textKey().ifPresent(advice::add);
            restored.cause().ifPresent(cause -> log.failure(Event.SETTINGS_RESET, cause));
            return restored.value();
        } catch (IOException unwritable) {
            throw CannotOpen.cannotWrite(folder.root(), unwritable);
        }
    }

    private static Kit kit(Path folder, EventLog log) throws CannotOpen {
        KitReading reading = new KitReader(RecordSize.ofSealedForm()).read(folder);
        long errors = reading.findings().size();
        if (reading.kit().isEmpty()) {
            log.record(Event.KIT_REFUSED, errors);
            String first = reading.sentences(Texts.of(Language.ENGLISH)).getFirst();
            throw new CannotOpen(
                    Kind.NOT_SHOWABLE, "command.kit-not-showable", Map.of("folder", folder.toString(), "first", first));
        }
        log.record(Event.KIT_READ, errors);
        return reading.kit().get();
    }

    private static Outbox outbox(DataFolder folder, Kit kit, Settings settings) throws CannotOpen {
        Copies copies = settings.mirror().isEmpty() ? Copies.NONE : Copies.MIRRORED;
        try {
            return Outbox.open(folder.root(), AgeSealer.to(kit.recipients()), copies);
        } catch (OutboxFailure failure) {
            throw new CannotOpen(Kind.MACHINE, failure.textKey(), Map.of(), failure);
        } catch (GeneralSecurityException unsound) {
            throw new CannotOpen(Kind.NOT_SHOWABLE, "outbox.failure.notSealed", Map.of(), unsound);
        }
    }

    private static Outbox.Counts counts(Outbox outbox) throws CannotOpen {
        try {
            return outbox.counts();
        } catch (OutboxFailure failure) {
            throw new CannotOpen(Kind.MACHINE, failure.textKey(), Map.of(), failure);
        }
    }

    /// The second copies, for a laptop whose settings name a stick.
    Mirror mirror() {
        return new Mirror(
                Path.of(settings.mirror()),
                settings.kiosk(),
                new OutboxFolders(folder.root()),
                DurableFiles.ofThisComputer());
    }

    /// Lets another program have the data folder.
    @Override
    public void close() {
        log.record(Event.CLOSED);
        try {
            lock.close();
        } catch (IOException failure) {
            log.failure(Event.FAULT, failure);
        }
    }
}
