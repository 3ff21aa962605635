package org.screeningkit.outbox;

import java.security.GeneralSecurityException;

/// Locks bytes so that only the organiser can read them. Any thread.
@FunctionalInterface
public interface Sealer {
    /// @return sealed bytes, different each time; as many for as many given
    /// @throws GeneralSecurityException without a word of the plaintext
    byte[] seal(byte[] plaintext) throws GeneralSecurityException;
}
