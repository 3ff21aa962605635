package org.screeningkit.signup;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.screeningkit.signup.SignUpStore.NotSaved;
import org.screeningkit.signup.SignUpStore.NotUndone;
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
    private final Supplier<SignUpContext> context;
    private final InstantSource clock;
    private final RandomGenerator random;
    private Optional<Saved> last = Optional.empty();

    private record Saved(String id, Receipt receipt) {}

    /// @param context asked once a sign-up, on the window's thread
    /// @param random a cryptographically strong source, from which record ids are drawn
    public SignUpDesk(SignUpStore store, Supplier<SignUpContext> context, InstantSource clock, RandomGenerator random) {
        this.store = store;
        this.context = context;
        this.clock = clock;
        this.random = random;
    }

    /// The record of these answers: cleaned, and only the fields asked for.
    ///
    /// @param asked the fields the chosen purposes need
    public SignUp record(Draft draft, List<Field> asked, Language language, List<Consent> consents) {
        byte[] id = new byte[16];
        random.nextBytes(id);
        return new SignUp(
                HexFormat.of().formatHex(id),
                context.get(),
                clock.instant().truncatedTo(ChronoUnit.MINUTES),
                language,
                answer(draft, asked, Field.NAME),
                answer(draft, asked, Field.EMAIL),
                answer(draft, asked, Field.COUNTRY),
                answer(draft, asked, Field.POSTAL_CODE),
                answer(draft, asked, Field.PHONE),
                asked.contains(Field.PHONE) ? PhoneRule.international(draft.typed(Field.PHONE)) : Optional.empty(),
                consents);
    }

    /// Saves, once: a second call with the same record returns the first receipt.
    public synchronized Receipt save(SignUp signUp) throws NotSaved {
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
