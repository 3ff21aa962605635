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

    /// The disk refused. Holds nothing of the person.
    abstract sealed class Refusal extends Exception {
        private final String textKey;

        private Refusal(String textKey, Throwable cause) {
            super(textKey, cause);
            this.textKey = textKey;
        }

        /// Of the sentence for the operator: what happened and what to do.
        public String textKey() {
            return textKey;
        }
    }

    /// Nothing was saved.
    final class NotSaved extends Refusal {
        public NotSaved(String textKey, Throwable cause) {
            super(textKey, cause);
        }
    }

    /// The record is still there.
    final class NotUndone extends Refusal {
        public NotUndone(String textKey, Throwable cause) {
            super(textKey, cause);
        }
    }
}
