package org.screeningkit.outbox;

import java.util.Set;

/// The organiser's two public keys that every sign-up is sealed to: one in use, one locked away.
public record Recipients(Type type, String working, String backup) {
    /// Public halves of the keys published with the demonstration kit; anyone can open what is sealed to them.
    private static final Set<String> PUBLISHED = Set.of();

    /// Whether either key is one of the published demonstration keys.
    public boolean demonstration() {
        return PUBLISHED.contains(working) || PUBLISHED.contains(backup);
    }

    /// The kinds of key age knows; one kit uses one kind.
    public enum Type {
        X25519,
        MLKEM768X25519
    }
}
