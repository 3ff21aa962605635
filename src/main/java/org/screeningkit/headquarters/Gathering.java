package org.screeningkit.headquarters;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screeningkit.headquarters.merge.Claim;
import org.screeningkit.headquarters.merge.Detail;
import org.screeningkit.headquarters.merge.MergeKey;
import org.screeningkit.headquarters.merge.Standing;
import org.screeningkit.headquarters.output.PersonRow;
import org.screeningkit.signup.record.SignUpRecord;

/// Collects one person from the sign-ups that the claim names. Nearly always that is a single one.
final class Gathering {
    private final Claim claim;
    private final Map<Detail, String> details = new EnumMap<>(Detail.class);
    private Optional<SignUpRecord> latest = Optional.empty();
    private String phoneE164 = "";

    Gathering(Claim claim) {
        this.claim = claim;
    }

    void add(SignUpRecord signUp) {
        Standing standing = Standing.of(signUp);
        if (standing.equals(claim.latest())) {
            latest = Optional.of(signUp);
        }
        for (Detail detail : Detail.values()) {
            if (standing.equals(claim.details().get(detail))) {
                details.put(detail, detail.of(signUp.person()).orElse(""));
                if (detail == Detail.PHONE) {
                    phoneE164 = signUp.person().phoneE164().orElse("");
                }
            }
        }
    }

    boolean begun() {
        return latest.isPresent() || !details.isEmpty();
    }

    boolean complete() {
        return latest.isPresent() && details.keySet().equals(claim.details().keySet());
    }

    PersonRow row(MergeKey key, List<String> consents) {
        SignUpRecord signUp = latest.orElseThrow();
        return new PersonRow(
                signUp.id(),
                key.hex(),
                signUp.person().email().orElse(""),
                detail(Detail.NAME),
                country(detail(Detail.COUNTRY)),
                detail(Detail.POSTAL_CODE),
                detail(Detail.PHONE),
                phoneE164,
                signUp.language(),
                SecondPass.minute(signUp),
                signUp.origin().number(),
                signUp.origin().event(),
                signUp.origin().kiosk(),
                signUp.origin().kit(),
                consents);
    }

    private String detail(Detail detail) {
        return details.getOrDefault(detail, "");
    }

    /// `other` and `undisclosed` are answers, not countries.
    private static String country(String answer) {
        return answer.length() == 2 ? answer : "";
    }
}
