package org.screeningkit.outbox.hybrid;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/// ML-KEM-768 on bare bytes (FIPS 203).
final class Lattice {
    static final int KEY_LENGTH = 1_184;
    static final int CIPHERTEXT_LENGTH = 1_088;
    static final int SEED_LENGTH = 64;

    private static final String NAME = "ML-KEM-768";

    /// What stands before the bare key in the JDK's form of it: `SEQUENCE { SEQUENCE { OID 2.16.840.1.101.3.4.4.2 },
    /// BIT STRING }`.
    private static final byte[] HEADING = HexFormat.of().parseHex("308204b2300b0609608648016503040402038204a100");

    private Lattice() {}

    /// @throws GeneralSecurityException when the bytes are no key
    static PublicKey publicKey(byte[] bare) throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(HEADING, HEADING.length + bare.length);
        System.arraycopy(bare, 0, encoded, HEADING.length, bare.length);
        return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
    }

    static byte[] bare(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - KEY_LENGTH, encoded.length);
    }

    /// The key pair that grows from a seed: `d` and `z` of FIPS 203, which its key generation draws one after the
    /// other.
    static KeyPair grown(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(NAME);
        generator.initialize(NamedParameterSpec.ML_KEM_768, new Given(seed));
        return generator.generateKeyPair();
    }

    /// Gives out bytes that were there before, once.
    @SuppressWarnings("serial")
    private static final class Given extends SecureRandom {
        private final byte[] bytes;
        private int position;

        private Given(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public void nextBytes(byte[] target) {
            if (position + target.length > bytes.length) {
                throw new IllegalStateException("the seed is used up");
            }
            System.arraycopy(bytes, position, target, 0, target.length);
            position += target.length;
        }
    }
}
