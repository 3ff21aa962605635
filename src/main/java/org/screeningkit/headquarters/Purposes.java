package org.screeningkit.headquarters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.screeningkit.headquarters.merge.People;
import org.screeningkit.signup.record.Consent;

/// Gives each purpose that ever comes by a bit. Those past the last bit share it, under the name `more`; the list of
/// consents names them all.
final class Purposes {
    private static final String MORE = "more";

    private final List<String> names = new ArrayList<>();

    int bits(Collection<Consent> consents) {
        int bits = 0;
        for (Consent consent : consents) {
            bits |= 1 << index(consent.purpose());
        }
        return bits;
    }

    List<String> names(int bits) {
        List<String> given = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            if (((bits >>> index) & 1) == 1) {
                given.add(names.get(index));
            }
        }
        given.sort(null);
        return given;
    }

    private int index(String purpose) {
        int index = names.indexOf(purpose);
        if (index >= 0) {
            return index;
        }
        if (names.size() >= People.MOST_PURPOSES - 1) {
            if (names.size() < People.MOST_PURPOSES) {
                names.add(MORE);
            }
            return names.size() - 1;
        }
        names.add(purpose);
        return names.size() - 1;
    }
}
