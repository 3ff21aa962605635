package org.screeningkit.signup.form;

import org.screeningkit.signup.Field;
import org.screeningkit.signup.rules.Finding;

/// Something to mend or to confirm before the next page, and where.
public record Problem(Place place, Finding finding) {
    /// What on the page the problem is about.
    public sealed interface Place {
        record Choice(String purpose) implements Place {}

        record Age() implements Place {}

        record Answer(Field field) implements Place {}

        record Box(String consent) implements Place {}
    }

    public boolean refused() {
        return finding.refused();
    }
}
