package org.screeningkit.outbox.age;

import java.util.List;
import java.util.Set;

/// The organiser's two public keys that every sign-up is sealed to: one in use, one locked away.
///
/// Holds what the kit says, right or wrong: ask [#problems] before sealing to them.
public record Recipients(Type type, String working, String backup) {
    /// Public halves of the keys published with the demonstration kit; anyone can open what is sealed to them.
    private static final Set<String> PUBLISHED = Set.of(
            "age1vdwsvkdn74cnfereap37cc2jmdm3z408km2stpjsqttz6tmspdnqf3xvpl",
            "age1lv67kel7wzxs8gct8caaadqcsjqshzudpd0du7md0wp7wcxwkgaqfu0rf4");

    /// Whether either key is one of the published demonstration keys.
    public boolean demonstration() {
        return PUBLISHED.contains(working) || PUBLISHED.contains(backup);
    }

    /// Why nothing should be sealed to these keys; empty when they are sound.
    public List<KeyProblem> problems() {
        return KeyCheck.problems(this);
    }

    /// The kinds of key age knows; one kit uses one kind.
    public enum Type {
        X25519,
        MLKEM768X25519
    }
}
