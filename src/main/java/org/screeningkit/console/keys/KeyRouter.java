package org.screeningkit.console.keys;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.screeningkit.console.ShowAction;
import org.screeningkit.programme.Cover;
import org.screeningkit.programme.Cue;
import org.screeningkit.programme.Moment.AtSignUp;
import org.screeningkit.programme.ShowState;

/// Takes the keys of a window before anything in it sees them, and turns them into actions: a held key counts once, a
/// nervous second press right after a change counts not at all. At sign-up all keys are the form's, except those of a
/// presenter remote, which do nothing there. FX thread.
public final class KeyRouter {
    private static final long BOUNCE = Duration.ofMillis(250).toNanos();

    /// Longer than any system waits before it repeats a held key, so that a release that got lost is forgiven.
    private static final long HELD = Duration.ofSeconds(1).toNanos();

    private static final long SETTLING = Duration.ofMillis(600).toNanos();
    private static final Duration ROW = Duration.ofSeconds(5);

    private final Supplier<ShowState> state;
    private final Consumer<ShowAction> actions;
    private final LongSupplier nanoTime;
    private final MultiPress menu = new MultiPress(3, ROW);
    private final MultiPress safe = new MultiPress(3, ROW);
    private Optional<KeyCode> lastKey = Optional.empty();
    private boolean released = true;
    private long lastPress;
    private long lastChange;
    private boolean changed;

    /// @param nanoTime a steady clock, `System::nanoTime` outside tests
    public KeyRouter(Supplier<ShowState> state, Consumer<ShowAction> actions, LongSupplier nanoTime) {
        this.state = state;
        this.actions = actions;
        this.nanoTime = nanoTime;
    }

    /// @param asleep true while a menu has the keyboard
    public void listenTo(Scene scene, BooleanSupplier asleep) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!asleep.getAsBoolean() && press(event.getCode(), event.getText())) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> release(event.getCode()));
    }

    /// To be told of each change of the show, so that presses meant for the moment before are ignored.
    public void changed(ShowState before, ShowState now) {
        if (before.moment().segment() != now.moment().segment()) {
            lastChange = nanoTime.getAsLong();
            changed = true;
        }
    }

    /// @param text what the key would type, which on some keyboards alone tells a digit
    /// @return whether the key is spoken for
    boolean press(KeyCode key, String text) {
        long now = nanoTime.getAsLong();
        boolean repeated = lastKey.filter(key::equals).isPresent() && now - lastPress < (released ? BOUNCE : HELD);
        lastKey = Optional.of(key);
        lastPress = now;
        released = false;
        if (state.get().moment() instanceof AtSignUp) {
            return key == KeyCode.PAGE_DOWN || key == KeyCode.PAGE_UP || key == KeyCode.F5;
        }
        if (row(key, menu, KeyCode.F12, now)) {
            actions.accept(new ShowAction.OpenMenu());
            return true;
        }
        if (row(key, safe, KeyCode.SHIFT, now)) {
            actions.accept(new ShowAction.Give(new Cue.ToggleCover(Cover.SAFE)));
            return true;
        }
        Optional<ShowAction> action = ShowKeys.action(key, text, state.get());
        action.filter(_ -> !repeated)
                .filter(wanted -> !ShowKeys.navigates(wanted) || !changed || now - lastChange >= SETTLING)
                .ifPresent(actions);
        return action.isPresent();
    }

    void release(KeyCode key) {
        released |= lastKey.filter(key::equals).isPresent();
    }

    private static boolean row(KeyCode key, MultiPress presses, KeyCode wanted, long now) {
        if (key != wanted) {
            presses.interrupt();
            return false;
        }
        return presses.press(now);
    }
}
