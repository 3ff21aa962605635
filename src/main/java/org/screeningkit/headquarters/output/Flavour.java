package org.screeningkit.headquarters.output;

import java.util.Arrays;
import java.util.Optional;

/// The program a list is for.
///
/// Names are never cut into first and last: nobody can tell where in a name from anywhere. Programs that want two get
/// the whole name as the first.
public enum Flavour {
    /// Everything, exactly as it is; for other programs, not for opening in a spreadsheet.
    PLAIN("plain"),
    /// Everything, with cells that a spreadsheet would run as a formula made harmless.
    EXCEL("excel"),
    ACTION_NETWORK("action-network"),
    CIVICRM("civicrm"),
    MAILCHIMP("mailchimp"),
    OSDI("osdi"),
    POSTGRESQL("postgresql");

    private final String word;

    Flavour(String word) {
        this.word = word;
    }

    /// As it stands behind `--for`.
    public String word() {
        return word;
    }

    public static Optional<Flavour> of(String word) {
        return Arrays.stream(values())
                .filter(flavour -> flavour.word.equals(word))
                .findFirst();
    }

    /// Why this program must not be given the person as they are; somebody has to look.
    Optional<ReviewReason> review(PersonRow row) {
        if (this == PLAIN || this == EXCEL || this == OSDI || this == POSTGRESQL) {
            return Optional.empty();
        }
        if (row.email().isEmpty()) {
            return Optional.of(ReviewReason.NO_EMAIL);
        }
        if (Formula.runs(row.name()) || Formula.runs(row.email()) || Formula.runs(row.postalCode())) {
            return Optional.of(ReviewReason.FORMULA);
        }
        String local = row.email().substring(0, Math.max(0, row.email().lastIndexOf('@')));
        boolean ascii = local.chars().allMatch(sign -> sign < 128);
        return this == MAILCHIMP && !ascii ? Optional.of(ReviewReason.EMAIL_NOT_TAKEN) : Optional.empty();
    }

    /// Why a row went to the review list.
    enum ReviewReason {
        NO_EMAIL("no-email"),
        FORMULA("formula"),
        EMAIL_NOT_TAKEN("email-not-taken");

        private final String word;

        ReviewReason(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
