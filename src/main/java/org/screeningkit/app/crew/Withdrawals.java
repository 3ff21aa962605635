package org.screeningkit.app.crew;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.screeningkit.signup.SignUpDesk;
import org.screeningkit.signup.Withdrawal;

/// Takes sign-ups back for people who come with their code later, while the window goes on.
public final class Withdrawals {
    private final SignUpDesk desk;
    private final Executor outbox;
    private final Executor window;

    /// @param outbox the one thread that touches the outbox
    /// @param window where answers are told
    public Withdrawals(SignUpDesk desk, Executor outbox, Executor window) {
        this.desk = desk;
        this.outbox = outbox;
        this.window = window;
    }

    /// Returns at once.
    ///
    /// @param typed as the person or the operator typed it
    /// @param told once, on the window's thread
    public void withdraw(String typed, Consumer<Withdrawal> told) {
        outbox.execute(() -> {
            Withdrawal outcome = desk.withdraw(typed);
            window.execute(() -> told.accept(outcome));
        });
    }
}
