package org.screeningkit.outbox.age;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPublicKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.KeyAgreement;
import org.screeningkit.outbox.age.KeyProblem.Reason;
import org.screeningkit.outbox.hybrid.HybridRecipient;
import org.screeningkit.outbox.keys.Bech32;

/// Tells a public key from everything that people paste in its place.
final class KeyCheck {
    private static final String CURVE = "X25519";
    private static final int KEY_LENGTH = 32;

    private KeyCheck() {}

    static List<KeyProblem> problems(Recipients recipients) {
        List<KeyProblem> problems = new ArrayList<>();
        problemOf(recipients.type(), recipients.working())
                .ifPresent(r -> problems.add(new KeyProblem("recipients.working", r)));
        problemOf(recipients.type(), recipients.backup())
                .ifPresent(r -> problems.add(new KeyProblem("recipients.backup", r)));
        if (problems.isEmpty() && recipients.working().equals(recipients.backup())) {
            problems.add(new KeyProblem("recipients.backup", Reason.SAME));
        }
        return List.copyOf(problems);
    }

    private static Optional<Reason> problemOf(Recipients.Type type, String key) {
        if (key.isBlank()) {
            return Optional.of(Reason.MISSING);
        }
        String upper = key.toUpperCase(Locale.ROOT);
        if (upper.contains("AGE-SECRET-KEY") || upper.contains("PRIVATE KEY")) {
            return Optional.of(Reason.SECRET);
        }
        if (!key.startsWith("age1")) {
            return Optional.of(Reason.NOT_A_KEY);
        }
        Optional<Bech32> read = Bech32.read(key);
        if (read.isEmpty()) {
            return Optional.of(Reason.DAMAGED);
        }
        if (!read.get().prefix().equals(prefix(type))) {
            return Optional.of(Reason.OTHER_KIND);
        }
        return switch (type) {
            case X25519 -> problemOf(read.get().data());
            case MLKEM768X25519 -> hybridProblem(key);
        };
    }

    private static String prefix(Recipients.Type type) {
        return switch (type) {
            case X25519 -> "age";
            case MLKEM768X25519 -> "age1pq";
        };
    }

    private static Optional<Reason> problemOf(byte[] point) {
        if (point.length != KEY_LENGTH) {
            return Optional.of(Reason.DAMAGED);
        }
        return weak(point) ? Optional.of(Reason.WEAK) : Optional.empty();
    }

    /// Tries a seal to it.
    private static Optional<Reason> hybridProblem(String key) {
        try {
            HybridRecipient.of(key);
            return Optional.empty();
        } catch (InvalidKeyException _) {
            return Optional.of(Reason.WEAK);
        } catch (GeneralSecurityException _) {
            return Optional.of(Reason.DAMAGED);
        }
    }

    /// Tries an agreement with a key made up on the spot; the JDK refuses points of small order (RFC 7748, section
    /// 6.1).
    private static boolean weak(byte[] point) {
        try {
            KeyAgreement agreement = KeyAgreement.getInstance(CURVE);
            agreement.init(KeyPairGenerator.getInstance(CURVE).generateKeyPair().getPrivate());
            agreement.doPhase(
                    KeyFactory.getInstance(CURVE)
                            .generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, coordinate(point))),
                    true);
            return false;
        } catch (InvalidKeyException _) {
            return true;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has X25519", impossible);
        }
    }

    /// Little-endian, the topmost bit ignored (RFC 7748, section 5).
    private static BigInteger coordinate(byte[] point) {
        byte[] bigEndian = new byte[KEY_LENGTH];
        for (int index = 0; index < KEY_LENGTH; index++) {
            bigEndian[index] = point[KEY_LENGTH - 1 - index];
        }
        bigEndian[0] &= 0x7f;
        return new BigInteger(1, bigEndian);
    }
}
