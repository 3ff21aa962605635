package org.screeningkit.headquarters;

import java.util.Map;
import java.util.StringJoiner;
import org.screeningkit.headquarters.Reconciliation.Damaged;
import org.screeningkit.text.Texts;

/// The reconciliation in sentences, one a line. Names no person.
public record Report(Reconciliation result, Texts texts) {
    public String words() {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        result.evenings()
                .forEach((evening, tally) -> lines.add(texts.get(
                        evening.event().isEmpty() ? "headquarters.report.copies" : "headquarters.report.evening",
                        Map.of(
                                "event", evening.event(),
                                "kiosk", evening.kiosk(),
                                "sealed", tally.sealed(),
                                "opened", tally.opened(),
                                "duplicates", tally.duplicates(),
                                "missing", tally.missing()))));
        for (Damaged damaged : result.damages()) {
            String place =
                    damaged.entry().isEmpty() ? damaged.source().toString() : damaged.source() + ": " + damaged.entry();
            lines.add(place + ": " + texts.get(damaged.why().textKey()));
        }
        lines.add(texts.get(
                "headquarters.report.people",
                Map.of(
                        "people", result.people(),
                        "reviewed", result.reviewed(),
                        "suppressed", result.suppressed())));
        return lines.toString();
    }
}
