package org.screeningkit.headquarters.merge;

import java.util.Optional;
import org.screeningkit.signup.record.Person;

/// What a person may give in one sign-up and leave out in another. Leaving out is not taking back, so each detail comes
/// from the latest sign-up that has it.
public enum Detail {
    NAME(1),
    COUNTRY(2),
    POSTAL_CODE(4),
    PHONE(8);

    private final int bit;

    Detail(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }

    public Optional<String> of(Person person) {
        return switch (this) {
            case NAME -> person.name();
            case COUNTRY -> person.country();
            case POSTAL_CODE -> person.postalCode();
            case PHONE -> person.phone();
        };
    }
}
