package org.screeningkit.app.crew;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.screeningkit.signup.FakeStore;
import org.screeningkit.signup.SignUpDesk;
import org.screeningkit.signup.Withdrawal;
import org.screeningkit.signup.record.Origin;

class WithdrawalsTest {
    private final Deque<Runnable> outboxWork = new ArrayDeque<>();
    private final Deque<Runnable> windowWork = new ArrayDeque<>();
    private final List<Withdrawal> told = new ArrayList<>();
    private final Withdrawals withdrawals = new Withdrawals(
            new SignUpDesk(
                    new FakeStore(),
                    () -> new Origin("kit", "0".repeat(64), "event", "0123abcd", 7),
                    InstantSource.system(),
                    new SecureRandom()),
            outboxWork::add,
            windowWork::add);

    @Test
    void theDiskIsAskedOnItsOwnThreadAndTheAnswerComesOnTheWindows() {
        withdrawals.withdraw(FakeStore.CODE, told::add);
        assertThat(windowWork).isEmpty();
        outboxWork.remove().run();
        assertThat(told).isEmpty();
        windowWork.remove().run();
        assertThat(told).containsExactly(new Withdrawal.NotFound());
        assertThat(outboxWork).isEmpty();
    }
}
