package org.screeningkit.outbox.hybrid;

/// A fresh secret that only the owner of one key can have again.
final class Encapsulation {
    private final byte[] secret;
    private final byte[] encapsulated;

    Encapsulation(byte[] secret, byte[] encapsulated) {
        this.secret = secret;
        this.encapsulated = encapsulated;
    }

    byte[] secret() {
        return secret;
    }

    /// What travels.
    byte[] encapsulated() {
        return encapsulated;
    }
}
