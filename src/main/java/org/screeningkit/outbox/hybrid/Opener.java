package org.screeningkit.outbox.hybrid;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Arrays;
import javax.crypto.KEM;

/// A secret key, grown from its seed of 32 bytes.
final class Opener {
    private final KeyPair lattice;
    private final byte[] scalar;
    private final byte[] point;

    private Opener(KeyPair lattice, byte[] scalar, byte[] point) {
        this.lattice = lattice;
        this.scalar = scalar;
        this.point = point;
    }

    static Opener of(byte[] seed) throws GeneralSecurityException {
        byte[] grown = Shake256.of(seed, Lattice.SEED_LENGTH + Curve.LENGTH);
        byte[] scalar = Arrays.copyOfRange(grown, Lattice.SEED_LENGTH, grown.length);
        KeyPair lattice = Lattice.grown(Arrays.copyOf(grown, Lattice.SEED_LENGTH));
        return new Opener(lattice, scalar, Curve.publicOf(scalar));
    }

    byte[] publicKey() {
        return HybridKem.joined(Lattice.bare(lattice.getPublic()), point);
    }

    /// @throws GeneralSecurityException for a share that would give away the secret
    byte[] decapsulate(byte[] encapsulated) throws GeneralSecurityException {
        byte[] ciphertext = Arrays.copyOf(encapsulated, Lattice.CIPHERTEXT_LENGTH);
        byte[] share = Arrays.copyOfRange(encapsulated, Lattice.CIPHERTEXT_LENGTH, HybridKem.ENCAPSULATED_LENGTH);
        byte[] first = KEM.getInstance("ML-KEM")
                .newDecapsulator(lattice.getPrivate())
                .decapsulate(ciphertext)
                .getEncoded();
        return HybridKem.combined(first, Curve.times(scalar, share), share, point);
    }
}
