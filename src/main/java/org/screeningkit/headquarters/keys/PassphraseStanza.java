package org.screeningkit.headquarters.keys;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.screeningkit.outbox.keys.WrittenStanza;

/// Locks a file with a passphrase as `age -p` does, and opens what it locked: the stanza type `scrypt` of
/// age-encryption.org/v1.
final class PassphraseStanza implements RecipientStanzaWriter, RecipientStanzaReader {
    /// What `age -p` uses.
    static final int USUAL_WORK_FACTOR = 18;

    /// Above it a hostile file could ask for more memory than the computer has.
    private static final int MOST_WORK_FACTOR = 20;

    private static final String TYPE = "scrypt";
    private static final byte[] LABEL = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_LENGTH = 16;

    private final byte[] passphrase;
    private final int workFactor;

    /// @param workFactor for writing; reading follows the file
    PassphraseStanza(byte[] passphrase, int workFactor) {
        this.passphrase = passphrase;
        this.workFactor = workFactor;
    }

    @Override
    public Iterable<RecipientStanza> getRecipientStanzas(FileKey fileKey) throws GeneralSecurityException {
        byte[] salt = new byte[SALT_LENGTH];
        new SecureRandom().nextBytes(salt);
        byte[] body = cipher(Cipher.ENCRYPT_MODE, salt, workFactor).doFinal(fileKey.getEncoded());
        String saltText = Base64.getEncoder().withoutPadding().encodeToString(salt);
        return List.of(new WrittenStanza(TYPE, List.of(saltText, Integer.toString(workFactor)), body));
    }

    @Override
    public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
        Iterator<RecipientStanza> all = stanzas.iterator();
        RecipientStanza only = all.hasNext() ? all.next() : new WrittenStanza(TYPE, List.of(), new byte[0]);
        List<String> arguments = only.getArguments();
        if (all.hasNext() || !only.getType().equals(TYPE) || arguments.size() != 2) {
            throw new UnsupportedRecipientStanzaException("not locked with a passphrase");
        }
        if (!arguments.get(1).matches("[1-9][0-9]?") || Integer.parseInt(arguments.get(1)) > MOST_WORK_FACTOR) {
            throw new UnsupportedRecipientStanzaException("asks for too much work");
        }
        byte[] salt;
        try {
            salt = Base64.getDecoder().decode(arguments.get(0));
        } catch (IllegalArgumentException _) {
            throw new UnsupportedRecipientStanzaException("the salt is damaged");
        }
        int work = Integer.parseInt(arguments.get(1));
        return new FileKey(cipher(Cipher.DECRYPT_MODE, salt, work).doFinal(only.getBody()));
    }

    private Cipher cipher(int mode, byte[] salt, int work) throws GeneralSecurityException {
        byte[] labelled = new byte[LABEL.length + salt.length];
        System.arraycopy(LABEL, 0, labelled, 0, LABEL.length);
        System.arraycopy(salt, 0, labelled, LABEL.length, salt.length);
        Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(
                mode,
                new SecretKeySpec(Scrypt.derive(passphrase, labelled, work), "ChaCha20"),
                new IvParameterSpec(new byte[12]));
        return cipher;
    }
}
