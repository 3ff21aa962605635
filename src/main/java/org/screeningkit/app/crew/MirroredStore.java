package org.screeningkit.app.crew;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.screeningkit.outbox.mirror.Mirror;
import org.screeningkit.signup.Receipt;
import org.screeningkit.signup.SignUpStore;
import org.screeningkit.signup.Withdrawal;
import org.screeningkit.signup.record.SignUpRecord;

/// Keeps each sign-up as the store within does, and afterwards, on another thread, has the stick make its copy. The
/// attendee is thanked for what the laptop holds; trouble with the stick is the operator's, told once until it is over.
public final class MirroredStore implements SignUpStore {
    private static final int SLOW = 3;

    private final SignUpStore laptop;
    private final Mirror mirror;
    private final Executor stick;
    private final Consumer<String> operator;
    private final AtomicInteger waiting = new AtomicInteger();
    private State told = State.WELL;

    /// @param stick the one thread that touches the stick
    /// @param operator told the key of a sentence, on whichever thread notices
    public MirroredStore(SignUpStore laptop, Mirror mirror, Executor stick, Consumer<String> operator) {
        this.laptop = laptop;
        this.mirror = mirror;
        this.stick = stick;
        this.operator = operator;
    }

    /// Brings the stick up to what the laptop holds already.
    public void start() {
        catchUp();
    }

    @Override
    public Receipt save(SignUpRecord signUp) throws NotSaved {
        Receipt receipt = laptop.save(signUp);
        catchUp();
        return receipt;
    }

    @Override
    public void undo(Receipt receipt) throws NotUndone {
        laptop.undo(receipt);
        catchUp();
    }

    @Override
    public Withdrawal withdraw(String typed) {
        Withdrawal outcome = laptop.withdraw(typed);
        if (outcome instanceof Withdrawal.Withdrawn) {
            catchUp();
        }
        return outcome;
    }

    private void catchUp() {
        if (waiting.incrementAndGet() > SLOW) {
            tell(State.SLOW);
        }
        stick.execute(() -> {
            State state = State.WELL;
            try {
                mirror.catchUp();
            } catch (IOException | RuntimeException _) {
                state = mirror.owes() ? State.OWES : State.FAILED;
            }
            if (waiting.decrementAndGet() <= SLOW || state != State.WELL) {
                tell(state);
            }
        });
    }

    private synchronized void tell(State now) {
        if (now != told) {
            told = now;
            operator.accept(now.textKey);
        }
    }

    private enum State {
        WELL("outbox.mirror.well"),
        SLOW("outbox.mirror.slow"),
        FAILED("outbox.mirror.failed"),
        /// A sign-up was taken back, and its copy is still on the stick.
        OWES("outbox.mirror.owes");

        private final String textKey;

        State(String textKey) {
            this.textKey = textKey;
        }
    }
}
