package org.screeningkit.signup;

import java.util.Map;
import java.util.Set;
import org.screeningkit.text.Language;

/// One thing an attendee can agree to, such as signing a petition or getting updates.
///
/// @param live whether it leads to a real action today; an anniversary petition does not
/// @param needs the fields this purpose asks for
/// @param reviewed whether a lawyer read the consent sentence, by language; absent means no
public record Purpose(
        String id, boolean live, Set<Field> needs, String consentVersion, Map<Language, Boolean> reviewed) {
    public Purpose {
        needs = Set.copyOf(needs);
        reviewed = Map.copyOf(reviewed);
    }
}
