package org.screeningkit.signup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.screeningkit.signup.record.SignUpRecord;

/// Keeps sign-ups in memory, or refuses to.
public final class FakeStore implements SignUpStore {
    public static final String CODE = "K7F2-9QXM";

    public final List<SignUpRecord> saved = new ArrayList<>();
    public boolean failing;

    @Override
    public Receipt save(SignUpRecord signUp) throws NotSaved {
        if (failing) {
            throw new NotSaved("outbox.failure.diskFull", new IOException("No space left on device"));
        }
        saved.add(signUp);
        return new Receipt(signUp.id(), CODE);
    }

    @Override
    public void undo(Receipt receipt) throws NotUndone {
        if (failing) {
            throw new NotUndone("outbox.failure.readOnly", new IOException("Read-only file system"));
        }
        saved.removeIf(signUp -> signUp.id().equals(receipt.file()));
    }

    @Override
    public Withdrawal withdraw(String typed) {
        if (failing) {
            return new Withdrawal.CouldNot("the disk is read-only", new IOException("Read-only file system"));
        }
        if (!typed.equals(CODE) || saved.isEmpty()) {
            return new Withdrawal.NotFound();
        }
        saved.removeLast();
        return new Withdrawal.Withdrawn(false);
    }
}
