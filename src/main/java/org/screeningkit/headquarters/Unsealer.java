package org.screeningkit.headquarters;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.screeningkit.headquarters.intake.Visitor.Damage;
import org.screeningkit.headquarters.keys.SecretKeys;
import org.screeningkit.signup.record.SealedFormReader;
import org.screeningkit.signup.record.UnreadableRecord;

/// From sealed bytes to a sign-up: the same bytes give the same answer, anywhere and as often as one likes.
public final class Unsealer {
    private final SecretKeys keys;
    private final SealedFormReader reader = new SealedFormReader();

    public Unsealer(SecretKeys keys) {
        this.keys = keys;
    }

    public Unsealed unseal(byte[] sealed) {
        byte[] plaintext;
        try {
            plaintext = keys.open(sealed);
        } catch (GeneralSecurityException _) {
            return new Unsealed.Refused(Damage.NOT_OPENED);
        }
        try {
            return new Unsealed.Opened(reader.read(plaintext));
        } catch (UnreadableRecord refusal) {
            return new Unsealed.Refused(
                    switch (refusal.reason()) {
                        case NEWER_VERSION -> Damage.NEWER_VERSION;
                        case NOT_A_RECORD, FIELD_OUT_OF_SHAPE -> Damage.NOT_A_RECORD;
                    });
        } finally {
            Arrays.fill(plaintext, (byte) 0);
        }
    }

    /// The plaintext of something sealed that is no record, such as a manifest.
    byte[] open(byte[] sealed) throws GeneralSecurityException {
        return keys.open(sealed);
    }
}
