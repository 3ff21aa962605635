package org.screeningkit.headquarters.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Arrays;
import org.screeningkit.outbox.age.Recipients;
import org.screeningkit.outbox.hybrid.HybridIdentity;

/// A key pair that was made up this moment.
final class MadeKey {
    private final String publicKey;
    private final byte[] file;

    private MadeKey(String publicKey, byte[] file) {
        this.publicKey = publicKey;
        this.file = file;
    }

    static MadeKey of(Recipients.Type type) throws GeneralSecurityException {
        return switch (type) {
            case X25519 -> {
                KeyPair pair = new X25519KeyPairGenerator().generateKeyPair();
                String publicKey = new String(pair.getPublic().getEncoded(), US_ASCII);
                byte[] secret = pair.getPrivate().getEncoded();
                byte[] comment = ("# public key: " + publicKey + "\n").getBytes(US_ASCII);
                byte[] file = Arrays.copyOf(comment, comment.length + secret.length + 1);
                System.arraycopy(secret, 0, file, comment.length, secret.length);
                file[file.length - 1] = '\n';
                Arrays.fill(secret, (byte) 0);
                yield new MadeKey(publicKey, file);
            }
            // Without the public half, which has two thousand signs: the page to print must hold the file.
            case MLKEM768X25519 -> {
                HybridIdentity identity = HybridIdentity.made();
                yield new MadeKey(identity.recipient(), (identity.secret() + "\n").getBytes(US_ASCII));
            }
        };
    }

    String publicKey() {
        return publicKey;
    }

    /// What goes, locked, into the key file; not a copy, so that it can be wiped.
    byte[] file() {
        return file;
    }
}
