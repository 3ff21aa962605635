package org.screeningkit.app.operator;

import java.util.Optional;
import java.util.function.Consumer;
import org.screeningkit.app.crew.Withdrawals;
import org.screeningkit.console.withdrawal.CodeDesk;
import org.screeningkit.outbox.ShortCode;
import org.screeningkit.signup.Withdrawal;

/// Reads codes as the outbox writes them, and has it take their sign-ups back.
///
/// @param failed told of each sign-up that could not be deleted
public record ReceiptCodes(Withdrawals withdrawals, Consumer<Exception> failed) implements CodeDesk {
    @Override
    public Optional<String> read(String typed) {
        return ShortCode.read(typed).map(ShortCode::text);
    }

    @Override
    public void withdraw(String code, Consumer<Withdrawal> told) {
        withdrawals.withdraw(code, outcome -> {
            if (outcome instanceof Withdrawal.CouldNot(var _, var cause)) {
                failed.accept(cause);
            }
            told.accept(outcome);
        });
    }
}
