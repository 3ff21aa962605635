package org.screeningkit.app.crew;

import java.util.Arrays;
import java.util.Optional;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.OutboxFailure;
import org.screeningkit.outbox.RecordName;
import org.screeningkit.outbox.ShortCode;
import org.screeningkit.signup.Receipt;
import org.screeningkit.signup.SignUpStore;
import org.screeningkit.signup.Withdrawal;
import org.screeningkit.signup.record.SealedForm;
import org.screeningkit.signup.record.SignUpRecord;

/// Keeps sign-ups in the outbox. Runs on the outbox's own thread; the counts it publishes may be read from any.
public final class OutboxStore implements SignUpStore {
    private final Outbox outbox;
    private final SealedCount count;

    public OutboxStore(Outbox outbox, SealedCount count) {
        this.outbox = outbox;
        this.count = count;
    }

    @Override
    public Receipt save(SignUpRecord signUp) throws NotSaved {
        byte[] plaintext = SealedForm.write(signUp);
        try {
            org.screeningkit.outbox.Receipt kept = outbox.commit(plaintext);
            count.added();
            return new Receipt(kept.name().hex(), kept.code().toString());
        } catch (OutboxFailure failure) {
            throw new NotSaved(failure.textKey(), failure);
        } finally {
            Arrays.fill(plaintext, (byte) 0);
        }
    }

    @Override
    public void undo(Receipt receipt) throws NotUndone {
        try {
            if (outbox.undo(new org.screeningkit.outbox.Receipt(new RecordName(receipt.file())))) {
                count.undone();
            }
        } catch (OutboxFailure failure) {
            throw new NotUndone(failure.textKey(), failure);
        }
    }

    @Override
    public Withdrawal withdraw(String typed) {
        Optional<ShortCode> code = ShortCode.read(typed);
        if (code.isEmpty()) {
            return new Withdrawal.NotACode();
        }
        try {
            Optional<Outbox.Withdrawn> withdrawn = outbox.withdraw(code.get());
            withdrawn.ifPresent(_ -> count.undone());
            return withdrawn
                    .<Withdrawal>map(record -> new Withdrawal.Withdrawn(record.handedOver()))
                    .orElseGet(Withdrawal.NotFound::new);
        } catch (OutboxFailure failure) {
            return new Withdrawal.CouldNot(failure.textKey(), failure);
        }
    }
}
