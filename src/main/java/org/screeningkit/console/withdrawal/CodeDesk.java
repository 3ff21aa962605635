package org.screeningkit.console.withdrawal;

import java.util.Optional;
import java.util.function.Consumer;
import org.screeningkit.signup.Withdrawal;

/// Whom the volunteer's page asks about codes. FX thread; answers come there, later.
public interface CodeDesk {
    /// The code as it should be written, if what was typed can be one.
    Optional<String> read(String typed);

    /// Takes the sign-up of this code off the laptop. Returns at once.
    void withdraw(String code, Consumer<Withdrawal> told);
}
