package org.screeningkit.headquarters;

import org.screeningkit.headquarters.intake.Visitor.Damage;
import org.screeningkit.signup.record.SignUpRecord;

/// What came of opening one sealed record.
public sealed interface Unsealed {
    record Opened(SignUpRecord signUp) implements Unsealed {}

    record Refused(Damage why) implements Unsealed {}
}
