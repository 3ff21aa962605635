package org.screeningkit.app.operator;

import java.util.Optional;
import java.util.function.Consumer;
import org.screeningkit.console.ConsoleLayer;
import org.screeningkit.kiosk.Surroundings;
import org.screeningkit.signup.SignUpStore;

/// Has the operator menu say what went wrong with the last sign-up, until one went well.
///
/// @param log told of each failure
public record SaveReports(ConsoleLayer console, Consumer<Exception> log) implements Surroundings.Reports {
    @Override
    public void done() {
        console.troubleOver();
    }

    @Override
    public void notSaved(Exception trouble) {
        log.accept(trouble);
        console.notSaved(why(trouble));
    }

    @Override
    public void notUndone(Exception trouble) {
        log.accept(trouble);
        console.notUndone(why(trouble));
    }

    /// Nothing of a fault nobody foresaw: its words are not for a volunteer.
    private static Optional<String> why(Exception trouble) {
        return trouble instanceof SignUpStore.Refusal refusal ? Optional.of(refusal.textKey()) : Optional.empty();
    }
}
