package org.screeningkit.outbox.hybrid;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.XECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import javax.crypto.KeyAgreement;

/// X25519 on bare bytes (RFC 7748).
final class Curve {
    static final int LENGTH = 32;

    private static final String NAME = "X25519";
    private static final byte[] BASE = base();

    private Curve() {}

    /// @param scalar,point 32 bytes each
    /// @throws GeneralSecurityException for a point of small order, with which anybody could agree
    static byte[] times(byte[] scalar, byte[] point) throws GeneralSecurityException {
        KeyFactory keys = KeyFactory.getInstance(NAME);
        KeyAgreement agreement = KeyAgreement.getInstance(NAME);
        agreement.init(keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, scalar)));
        agreement.doPhase(
                keys.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, coordinate(point))), true);
        return agreement.generateSecret();
    }

    static byte[] publicOf(byte[] scalar) throws GeneralSecurityException {
        return times(scalar, BASE);
    }

    static byte[] scalar(PrivateKey key) {
        return ((XECPrivateKey) key).getScalar().orElseThrow();
    }

    /// Little-endian, the topmost bit ignored (RFC 7748, section 5).
    private static BigInteger coordinate(byte[] point) {
        byte[] bigEndian = new byte[LENGTH];
        for (int index = 0; index < LENGTH; index++) {
            bigEndian[index] = point[LENGTH - 1 - index];
        }
        bigEndian[0] &= 0x7f;
        return new BigInteger(1, bigEndian);
    }

    private static byte[] base() {
        byte[] base = new byte[LENGTH];
        base[0] = 9;
        return base;
    }
}
