package org.screeningkit.app.operator;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.screeningkit.console.pin.PinDoor;
import org.screeningkit.console.pin.PinLock;
import org.screeningkit.datafolder.state.Pin;

/// Keeps the PIN: hashes on another thread, because that takes a good part of a second, and counts wrong tries for as
/// long as the kit runs, however often the pad is opened anew.
public final class PinKeeper implements PinDoor {
    private final SettingsKeeper settings;
    private final Executor background;
    private final Executor window;
    private final LongSupplier nanoTime;
    private final PinLock lock = new PinLock();

    /// @param nanoTime a steady clock, `System::nanoTime` outside tests
    public PinKeeper(SettingsKeeper settings, Executor background, Executor window, LongSupplier nanoTime) {
        this.settings = settings;
        this.background = background;
        this.window = window;
        this.nanoTime = nanoTime;
    }

    @Override
    public boolean closed() {
        return settings.now().pin().isPresent();
    }

    @Override
    public int longest() {
        return Pin.LONGEST;
    }

    @Override
    public boolean acceptable(char[] digits) {
        return Pin.acceptable(digits);
    }

    @Override
    public void tryDigits(char[] digits, Consumer<Answer> told) {
        Duration left = lock.left(nanoTime.getAsLong());
        if (left.isPositive()) {
            Arrays.fill(digits, (char) 0);
            told.accept(new Answer.Locked(left));
            return;
        }
        lock.tried(nanoTime.getAsLong());
        Optional<Pin> pin = settings.now().pin();
        background.execute(() -> {
            boolean right = pin.isEmpty() || pin.get().matches(digits);
            Arrays.fill(digits, (char) 0);
            window.execute(() -> told.accept(judged(right)));
        });
    }

    private Answer judged(boolean right) {
        if (right) {
            lock.right();
            return new Answer.Right();
        }
        Duration left = lock.left(nanoTime.getAsLong());
        return left.isPositive() ? new Answer.Locked(left) : new Answer.Wrong(lock.triesLeft());
    }

    @Override
    public void keep(char[] digits, Runnable done) {
        background.execute(() -> {
            Pin chosen = Pin.of(digits, new SecureRandom());
            Arrays.fill(digits, (char) 0);
            window.execute(() -> {
                settings.change(now -> now.withPin(Optional.of(chosen)));
                lock.right();
                done.run();
            });
        });
    }
}
