package org.screeningkit.signup;

import org.screeningkit.signup.record.SignUpRecord;

/// Where sign-ups are kept. Calls come from one background thread, never the window's.
public interface SignUpStore {
    /// Returns only when the record is durable on the disk.
    Receipt save(SignUpRecord signUp) throws NotSaved;

    /// Deletes the one record of this receipt.
    void undo(Receipt receipt) throws NotUndone;

    /// Deletes the one record that answers to a code, while it is still here.
    ///
    /// @param typed as a person typed it
    Withdrawal withdraw(String typed);

    /// Nothing was saved. The message says why, for the operator; it holds nothing of the person.
    final class NotSaved extends Exception {
        public NotSaved(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// The record is still there. The message says why, for the operator.
    final class NotUndone extends Exception {
        public NotUndone(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
