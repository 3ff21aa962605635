package org.screeningkit.outbox.hybrid;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import org.screeningkit.outbox.keys.Bech32;

/// A secret key `AGE-SECRET-KEY-PQ-1…`, which unwraps file keys. Any thread.
public final class HybridIdentity implements RecipientStanzaReader {
    /// How the text of such a key begins.
    public static final String PREFIX = "AGE-SECRET-KEY-PQ-";

    private static final int BODY_LENGTH = 32;

    private final byte[] seed;
    private final Opener opener;

    private HybridIdentity(byte[] seed) throws GeneralSecurityException {
        this.seed = seed;
        this.opener = Opener.of(seed);
    }

    public static HybridIdentity made() throws GeneralSecurityException {
        byte[] seed = new byte[HybridKem.SEED_LENGTH];
        new SecureRandom().nextBytes(seed);
        return new HybridIdentity(seed);
    }

    /// Empty when it is no such key.
    public static Optional<HybridIdentity> read(String text) throws GeneralSecurityException {
        Optional<Bech32> key = Bech32.read(text)
                .filter(read -> read.prefix().equals(PREFIX) && read.data().length == HybridKem.SEED_LENGTH);
        return key.isPresent() ? Optional.of(new HybridIdentity(key.get().data())) : Optional.empty();
    }

    /// The public half, `age1pq1…`.
    public String recipient() {
        return new Bech32(HybridRecipient.PREFIX, opener.publicKey()).text();
    }

    /// The key itself, to be written where it is locked.
    public String secret() {
        return new Bech32(PREFIX, seed).text().toUpperCase(Locale.ROOT);
    }

    @Override
    public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
        for (RecipientStanza stanza : stanzas) {
            if (stanza.getType().equals(HybridStanza.TYPE)) {
                Optional<byte[]> key = unwrapped(stanza);
                if (key.isPresent()) {
                    return new FileKey(key.get());
                }
            }
        }
        throw new UnsupportedRecipientStanzaException("sealed to another key");
    }

    /// Empty when it is wrapped to another key.
    ///
    /// @throws GeneralSecurityException when the stanza is out of shape
    private Optional<byte[]> unwrapped(RecipientStanza stanza) throws GeneralSecurityException {
        byte[] encapsulated = encapsulated(stanza.getArguments());
        if (stanza.getBody().length != BODY_LENGTH) {
            throw new GeneralSecurityException("the wrapped key is of a wrong length");
        }
        byte[] secret = opener.decapsulate(encapsulated);
        try {
            return Optional.of(Hpke.open(secret, HybridStanza.INFO, stanza.getBody()));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        }
    }

    private static byte[] encapsulated(List<String> arguments) throws GeneralSecurityException {
        if (arguments.size() != 1) {
            throw new GeneralSecurityException("a stanza of this kind has one argument");
        }
        String text = arguments.getFirst();
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            boolean canonical =
                    Base64.getEncoder().withoutPadding().encodeToString(bytes).equals(text);
            if (canonical && bytes.length == HybridKem.ENCAPSULATED_LENGTH) {
                return bytes;
            }
        } catch (IllegalArgumentException _) {
            // Said below: a damaged stanza, whatever the damage.
        }
        throw new GeneralSecurityException("the encapsulated key is damaged");
    }

    /// Nothing of the key.
    @Override
    public String toString() {
        return "HybridIdentity[redacted]";
    }
}
