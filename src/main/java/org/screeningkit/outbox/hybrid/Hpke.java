package org.screeningkit.outbox.hybrid;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The one message that HPKE seals in its base mode (RFC 9180, section 5.1), with HKDF-SHA256 and ChaCha20-Poly1305,
/// nothing authenticated beside it. The secret comes from [HybridKem].
final class Hpke {
    private static final byte[] NOTHING = {};
    private static final byte[] VERSION = "HPKE-v1".getBytes(US_ASCII);

    /// `HPKE`, then the numbers of MLKEM768-X25519, HKDF-SHA256 and ChaCha20-Poly1305.
    private static final byte[] SUITE = {'H', 'P', 'K', 'E', 0x64, 0x7a, 0x00, 0x01, 0x00, 0x03};

    private static final int KEY_LENGTH = 32;
    private static final int NONCE_LENGTH = 12;

    private Hpke() {}

    static byte[] seal(byte[] secret, byte[] info, byte[] plaintext) throws GeneralSecurityException {
        return cipher(Cipher.ENCRYPT_MODE, secret, info).doFinal(plaintext);
    }

    static byte[] open(byte[] secret, byte[] info, byte[] sealed) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, secret, info).doFinal(sealed);
    }

    private static Cipher cipher(int mode, byte[] secret, byte[] info) throws GeneralSecurityException {
        byte[] context = HybridKem.joined(
                new byte[1], extract(NOTHING, "psk_id_hash", NOTHING), extract(NOTHING, "info_hash", info));
        byte[] schedule = extract(secret, "secret", NOTHING);
        Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(
                mode,
                new SecretKeySpec(expand(schedule, "key", context, KEY_LENGTH), "ChaCha20"),
                new IvParameterSpec(expand(schedule, "base_nonce", context, NONCE_LENGTH)));
        return cipher;
    }

    private static byte[] extract(byte[] salt, String label, byte[] material) throws GeneralSecurityException {
        byte[] labelled = HybridKem.joined(VERSION, SUITE, label.getBytes(US_ASCII), material);
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addSalt(salt)
                        .addIKM(labelled)
                        .extractOnly());
    }

    private static byte[] expand(byte[] key, String label, byte[] context, int length) throws GeneralSecurityException {
        byte[] labelled =
                HybridKem.joined(new byte[] {0, (byte) length}, VERSION, SUITE, label.getBytes(US_ASCII), context);
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.expandOnly(new SecretKeySpec(key, "HKDF"), labelled, length));
    }
}
