package org.screeningkit.headquarters.keys;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.screeningkit.headquarters.keys.KeyFileRefused.Reason;
import org.screeningkit.outbox.hybrid.HybridIdentity;
import org.screeningkit.outbox.keys.Bech32;

/// Secret keys that open sealed records. One thread at a time.
public final class SecretKeys {
    private static final String PREFIX = "AGE-SECRET-KEY-";
    private static final int MOST_BYTES = 1024 * 1024;

    private final List<RecipientStanzaReader> readers;

    private SecretKeys(List<RecipientStanzaReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /// Reads a key file as `age-keygen` or `keys new` wrote it, plain or locked with a passphrase, armored or not.
    ///
    /// @param passphrase asked only when the file is locked
    public static SecretKeys read(Path file, Passphrase passphrase) throws KeyFileRefused {
        byte[] content;
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new KeyFileRefused(file, Reason.NOT_A_KEY_FILE);
            }
            content = Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new KeyFileRefused(file, Reason.UNREADABLE, failure);
        }
        String start = new String(content, 0, Math.min(content.length, 64), StandardCharsets.UTF_8);
        byte[] identities = start.startsWith("age-encryption.org/") || start.startsWith(Age.ARMOR)
                ? unlocked(file, content, passphrase)
                : content;
        try {
            return parsed(file, identities);
        } finally {
            Arrays.fill(identities, (byte) 0);
        }
    }

    /// All keys of both.
    public SecretKeys and(SecretKeys others) {
        return new SecretKeys(
                Stream.concat(readers.stream(), others.readers.stream()).toList());
    }

    /// @throws GeneralSecurityException when no key fits, or a bit of the file is wrong
    public byte[] open(byte[] sealed) throws GeneralSecurityException {
        return Age.open(sealed, readers);
    }

    private static byte[] unlocked(Path file, byte[] content, Passphrase passphrase) throws KeyFileRefused {
        Optional<char[]> asked = passphrase.of(file);
        if (asked.isEmpty() || asked.get().length == 0) {
            throw new KeyFileRefused(file, Reason.NO_PASSPHRASE);
        }
        byte[] bytes = Passphrase.utf8(asked.get());
        try {
            return Age.open(content, List.of(new PassphraseStanza(bytes, PassphraseStanza.USUAL_WORK_FACTOR)));
        } catch (GeneralSecurityException failure) {
            throw new KeyFileRefused(file, Reason.WRONG_PASSPHRASE, failure);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static SecretKeys parsed(Path file, byte[] identities) throws KeyFileRefused {
        List<RecipientStanzaReader> readers = new ArrayList<>();
        for (String line :
                new String(identities, StandardCharsets.UTF_8).lines().toList()) {
            String plain = line.strip();
            if (!plain.isEmpty() && !plain.startsWith("#")) {
                readers.add(reader(file, plain));
            }
        }
        if (readers.isEmpty()) {
            throw new KeyFileRefused(file, Reason.NOT_A_KEY_FILE);
        }
        return new SecretKeys(readers);
    }

    private static RecipientStanzaReader reader(Path file, String line) throws KeyFileRefused {
        String upper = line.toUpperCase(Locale.ROOT);
        if (line.startsWith("age1")) {
            throw new KeyFileRefused(file, Reason.PUBLIC_KEY);
        }
        if (!upper.startsWith(PREFIX)) {
            throw new KeyFileRefused(file, Reason.NOT_A_KEY_FILE);
        }
        Optional<Bech32> key = Bech32.read(upper);
        if (key.isEmpty()) {
            throw new KeyFileRefused(file, Reason.DAMAGED);
        }
        boolean hybrid = key.get().prefix().equals(HybridIdentity.PREFIX);
        if (!hybrid && !key.get().prefix().equals(PREFIX)) {
            throw new KeyFileRefused(file, Reason.OTHER_KIND);
        }
        try {
            if (hybrid) {
                return HybridIdentity.read(upper).orElseThrow(() -> new KeyFileRefused(file, Reason.DAMAGED));
            }
            return X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(upper);
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            // Not as a cause: it could quote the key.
            throw new KeyFileRefused(file, Reason.DAMAGED);
        }
    }
}
