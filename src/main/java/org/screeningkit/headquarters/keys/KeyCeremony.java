package org.screeningkit.headquarters.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.screeningkit.headquarters.keys.KeyFileRefused.Reason;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.age.Recipients;
import org.screeningkit.outbox.files.DurableFiles;

/// Makes headquarters' two key pairs: `working.key.age`, `backup.key.age`, `recipients.json` for the kit, and
/// `backup.pdf` to print. Before it says done, a record is sealed to both and opened with each key as it lies on the
/// disk. Takes some seconds, by design.
public final class KeyCeremony {
    /// Six words, or a dozen signs that nobody would guess.
    public static final int SHORTEST_PASSPHRASE = 12;

    private static final String WORKING = "working.key.age";
    private static final String BACKUP = "backup.key.age";
    private static final String RECIPIENTS = "recipients.json";
    private static final String PAGE = "backup.pdf";

    private static final List<String> ALL = List.of(WORKING, BACKUP, RECIPIENTS, PAGE);

    private final DurableFiles files;
    private final int workFactor;

    public KeyCeremony(DurableFiles files) {
        this(files, PassphraseStanza.USUAL_WORK_FACTOR);
    }

    KeyCeremony(DurableFiles files, int workFactor) {
        this.files = files;
        this.workFactor = workFactor;
    }

    /// @param folder made where it is missing; no file in it is overwritten
    /// @param working,backup passphrases, the caller's to wipe
    public Recipients make(Path folder, Recipients.Type type, char[] working, char[] backup) throws KeyFileRefused {
        for (String name : ALL) {
            if (Files.exists(folder.resolve(name))) {
                throw new KeyFileRefused(folder.resolve(name), Reason.EXISTS);
            }
        }
        if (Math.min(working.length, backup.length) < SHORTEST_PASSPHRASE) {
            throw new KeyFileRefused(folder, Reason.SHORT_PASSPHRASE);
        }
        try {
            files.createFolder(folder);
            String workingPublic = keyFile(folder.resolve(WORKING), type, working);
            String backupPublic = keyFile(folder.resolve(BACKUP), type, backup);
            Recipients recipients = new Recipients(type, workingPublic, backupPublic);
            prove(recipients, folder.resolve(WORKING), working);
            prove(recipients, folder.resolve(BACKUP), backup);
            write(folder.resolve(RECIPIENTS), json(recipients).getBytes(StandardCharsets.UTF_8));
            byte[] locked = files.read(folder.resolve(BACKUP));
            write(folder.resolve(PAGE), new BackupPage(backupPublic, Age.armored(locked)).pdf());
            files.forceFolder(folder);
            return recipients;
        } catch (IOException | GeneralSecurityException | KeyFileRefused failure) {
            takeBack(folder, failure);
            throw new KeyFileRefused(folder, Reason.NOT_WRITTEN, failure);
        }
    }

    /// A key that is not proven must not be left for somebody to use.
    private void takeBack(Path folder, Exception failure) {
        for (String name : ALL) {
            try {
                files.delete(folder.resolve(name));
            } catch (IOException remains) {
                failure.addSuppressed(remains);
            }
        }
    }

    /// @return the public half
    private String keyFile(Path file, Recipients.Type type, char[] passphrase)
            throws GeneralSecurityException, IOException {
        MadeKey made = MadeKey.of(type);
        byte[] words = Passphrase.utf8(passphrase);
        try {
            write(file, Age.seal(made.file(), new PassphraseStanza(words, workFactor)));
            return made.publicKey();
        } finally {
            Arrays.fill(made.file(), (byte) 0);
            Arrays.fill(words, (byte) 0);
        }
    }

    private static void prove(Recipients recipients, Path file, char[] passphrase)
            throws GeneralSecurityException, KeyFileRefused {
        byte[] record = new byte[Outbox.RECORD_SIZE];
        Arrays.fill(record, (byte) ' ');
        byte[] sealed = AgeSealer.to(recipients).seal(record);
        SecretKeys keys = SecretKeys.read(file, _ -> Optional.of(passphrase));
        if (!Arrays.equals(record, keys.open(sealed))) {
            throw new GeneralSecurityException("the test record came back otherwise");
        }
    }

    private void write(Path file, byte[] content) throws IOException {
        try (DurableFiles.NewFile created = files.create(file)) {
            created.write(ByteBuffer.wrap(content));
            created.force();
        }
    }

    private static String json(Recipients recipients) {
        return """
                {"type":"%s","working":"%s","backup":"%s"}
                """.formatted(
                        recipients.type().name().toLowerCase(Locale.ROOT), recipients.working(), recipients.backup());
    }
}
