package org.screeningkit.headquarters.merge;

import java.util.EnumMap;
import java.util.Map;
import org.screeningkit.signup.record.SignUpRecord;

/// What one or more sign-ups of a person claim: which of them is the latest, which is the latest with each detail, and
/// to what the person ever agreed.
///
/// @param purposes one bit a purpose
public record Claim(Standing latest, Map<Detail, Standing> details, int purposes) {
    public Claim {
        details = Map.copyOf(details);
    }

    public static Claim of(SignUpRecord signUp, int purposes) {
        Standing standing = Standing.of(signUp);
        Map<Detail, Standing> details = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            if (detail.of(signUp.person()).isPresent()) {
                details.put(detail, standing);
            }
        }
        return new Claim(standing, details, purposes);
    }

    /// What both claim together: associative, commutative, and the same when a sign-up comes twice, so bundles may come
    /// in any order and overlap, on one computer or many. A later sign-up without a consent takes none back.
    public static Claim pick(Claim one, Claim other) {
        Map<Detail, Standing> details = new EnumMap<>(Detail.class);
        details.putAll(one.details);
        other.details.forEach((detail, standing) -> details.merge(detail, standing, Standing::later));
        return new Claim(Standing.later(one.latest, other.latest), details, one.purposes | other.purposes);
    }

    /// Whether the latest sign-up says all that is to be said, as it does for nearly everybody.
    boolean simple() {
        return details.values().stream().allMatch(latest::equals);
    }
}
