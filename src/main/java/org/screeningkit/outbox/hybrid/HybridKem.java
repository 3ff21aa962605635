package org.screeningkit.outbox.hybrid;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import javax.crypto.KEM;

/// MLKEM768-X25519, also known as X-Wing: whoever breaks only one of the two learns nothing (filippo.io/hpke-pq).
final class HybridKem {
    static final int SEED_LENGTH = 32;
    static final int KEY_LENGTH = Lattice.KEY_LENGTH + Curve.LENGTH;
    static final int ENCAPSULATED_LENGTH = Lattice.CIPHERTEXT_LENGTH + Curve.LENGTH;

    private static final byte[] LABEL = {0x5c, 0x2e, 0x2f, 0x2f, 0x5e, 0x5c};

    private HybridKem() {}

    /// @param lattice,point the two halves of a public key
    static Encapsulation encapsulate(PublicKey lattice, byte[] point) throws GeneralSecurityException {
        KEM.Encapsulated first =
                KEM.getInstance("ML-KEM").newEncapsulator(lattice).encapsulate();
        byte[] once = Curve.scalar(
                KeyPairGenerator.getInstance("X25519").generateKeyPair().getPrivate());
        byte[] share = Curve.publicOf(once);
        byte[] secret = combined(first.key().getEncoded(), Curve.times(once, point), share, point);
        return new Encapsulation(secret, joined(first.encapsulation(), share));
    }

    static byte[] combined(byte[] first, byte[] second, byte[] share, byte[] point) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA3-256").digest(joined(first, second, share, point, LABEL));
    }

    static byte[] joined(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] joined = new byte[length];
        int position = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, joined, position, part.length);
            position += part.length;
        }
        return joined;
    }
}
