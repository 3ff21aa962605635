package org.screeningkit.signup;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.screeningkit.signup.SignUpStore.NotSaved;
import org.screeningkit.signup.SignUpStore.NotUndone;
import org.screeningkit.signup.record.Consent;
import org.screeningkit.signup.record.Origin;
import org.screeningkit.signup.record.Person;
import org.screeningkit.signup.record.SignUpRecord;
import org.screeningkit.signup.rules.PhoneRule;
import org.screeningkit.signup.rules.PostalCodeRule;
import org.screeningkit.signup.rules.PreClean;
import org.screeningkit.text.Language;

/// Takes a person's finished answers and has them kept.
///
/// Making the record belongs to the window's thread, where the answers live; saving and undoing wait for the disk and
/// belong to a background thread.
public final class SignUpDesk {
    private final SignUpStore store;
    private final Supplier<Origin> origin;
    private final InstantSource clock;
    private final SecureRandom random;
    private Optional<Saved> last = Optional.empty();

    private record Saved(String id, Receipt receipt) {}

    /// @param origin asked once a sign-up, on the window's thread
    /// @param random from which record ids are drawn
    public SignUpDesk(SignUpStore store, Supplier<Origin> origin, InstantSource clock, SecureRandom random) {
        this.store = store;
        this.origin = origin;
        this.clock = clock;
        this.random = random;
    }

    /// The record of these answers: cleaned, and only the fields asked for.
    ///
    /// @param asked the fields the chosen purposes need
    /// @param region in whose way a phone number without a country code is read
    /// @throws IllegalArgumentException when there is no consent, or an answer is past the bounds of the record
    public SignUpRecord record(
            Draft draft, List<Field> asked, String region, Language language, List<Consent> consents) {
        if (consents.isEmpty()) {
            throw new IllegalArgumentException("nothing is kept without a consent");
        }
        return new SignUpRecord(
                SignUpRecord.newId(random),
                origin.get(),
                clock.instant(),
                language.tag(),
                new Person(
                        answer(draft, asked, Field.NAME),
                        answer(draft, asked, Field.EMAIL),
                        answer(draft, asked, Field.COUNTRY),
                        answer(draft, asked, Field.POSTAL_CODE),
                        answer(draft, asked, Field.PHONE),
                        asked.contains(Field.PHONE)
                                ? PhoneRule.international(draft.typed(Field.PHONE), region)
                                : Optional.empty()),
                consents);
    }

    /// Saves, once: a second call with the same record returns the first receipt.
    public synchronized Receipt save(SignUpRecord signUp) throws NotSaved {
        Optional<Saved> already = last.filter(saved -> saved.id().equals(signUp.id()));
        if (already.isPresent()) {
            return already.get().receipt();
        }
        Receipt receipt = store.save(signUp);
        last = Optional.of(new Saved(signUp.id(), receipt));
        return receipt;
    }

    public synchronized void undo(Receipt receipt) throws NotUndone {
        store.undo(receipt);
        last = Optional.empty();
    }

    /// Takes back a sign-up whose owner comes with the code later.
    ///
    /// @param typed any case, with or without hyphen and spaces
    public synchronized Withdrawal withdraw(String typed) {
        Withdrawal outcome = store.withdraw(typed);
        if (outcome instanceof Withdrawal.Withdrawn) {
            last = Optional.empty();
        }
        return outcome;
    }

    private static Optional<String> answer(Draft draft, List<Field> asked, Field field) {
        if (!asked.contains(field)) {
            return Optional.empty();
        }
        String typed = draft.typed(field);
        String cleaned = switch (field) {
            case NAME -> PreClean.ofName(typed);
            case POSTAL_CODE -> PostalCodeRule.clean(typed);
            case PHONE -> PhoneRule.clean(typed);
            case EMAIL, COUNTRY -> PreClean.of(typed);
        };
        return cleaned.isEmpty() ? Optional.empty() : Optional.of(cleaned);
    }
}
