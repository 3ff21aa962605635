package org.screeningkit.headquarters.merge;

import java.util.Comparator;
import java.util.HexFormat;
import org.screeningkit.signup.record.SignUpRecord;

/// How late a sign-up is: by its minute, then its number on the laptop, then its id. No two sign-ups stand alike, so
/// the latest is the same in whatever order they come.
///
/// @param minute since 1970
/// @param idHigh,idLow the id in two halves
public record Standing(int minute, int number, long idHigh, long idLow) implements Comparable<Standing> {
    private static final Comparator<Standing> ORDER = Comparator.comparingInt(Standing::minute)
            .thenComparingInt(Standing::number)
            .thenComparing(Standing::idHigh, Long::compareUnsigned)
            .thenComparing(Standing::idLow, Long::compareUnsigned);

    public static Standing of(SignUpRecord signUp) {
        return new Standing(
                Math.toIntExact(Math.floorDiv(signUp.at().getEpochSecond(), 60)),
                signUp.origin().number(),
                HexFormat.fromHexDigitsToLong(signUp.id(), 0, 16),
                HexFormat.fromHexDigitsToLong(signUp.id(), 16, 32));
    }

    @Override
    public int compareTo(Standing other) {
        return ORDER.compare(this, other);
    }

    static Standing later(Standing one, Standing other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
