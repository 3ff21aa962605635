package org.screeningkit.outbox;

/// Whether the records of this laptop have second copies elsewhere.
public enum Copies {
    NONE,
    /// On a stick, perhaps not plugged in just now.
    MIRRORED
}
