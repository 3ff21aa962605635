package org.screeningkit.outbox.hybrid;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.screeningkit.outbox.keys.Bech32;

/// A public key `age1pq1…` to which file keys are wrapped. Any thread.
public final class HybridRecipient implements RecipientStanzaWriter {
    static final String PREFIX = "age1pq";

    private final PublicKey lattice;
    private final byte[] point;

    private HybridRecipient(PublicKey lattice, byte[] point) {
        this.lattice = lattice;
        this.point = point;
    }

    /// @throws GeneralSecurityException when it is no such key, or one to which anybody could open
    public static HybridRecipient of(String key) throws GeneralSecurityException {
        Optional<byte[]> bytes = Bech32.read(key)
                .filter(read -> read.prefix().equals(PREFIX))
                .map(Bech32::data)
                .filter(data -> data.length == HybridKem.KEY_LENGTH);
        if (bytes.isEmpty()) {
            throw new GeneralSecurityException("not a key of the kind mlkem768x25519");
        }
        HybridRecipient recipient = new HybridRecipient(
                Lattice.publicKey(Arrays.copyOf(bytes.get(), Lattice.KEY_LENGTH)),
                Arrays.copyOfRange(bytes.get(), Lattice.KEY_LENGTH, HybridKem.KEY_LENGTH));
        recipient.getRecipientStanzas(new FileKey()); // Refuses points of small order and numbers out of range.
        return recipient;
    }

    @Override
    public Iterable<RecipientStanza> getRecipientStanzas(FileKey fileKey) throws GeneralSecurityException {
        Encapsulation once = HybridKem.encapsulate(lattice, point);
        byte[] body = Hpke.seal(once.secret(), HybridStanza.INFO, fileKey.getEncoded());
        return List.of(HybridStanza.of(once.encapsulated(), body));
    }
}
