package org.screeningkit.kiosk.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.screeningkit.kiosk.Attendee;

/// Presses real keys of the display, and waits for what the display then shows. Not on the JavaFX thread.
final class Hands {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

    private final Parent root;
    private final Robot robot;

    Hands(Parent root) throws Exception {
        this.root = root;
        this.robot = onFx(Robot::new);
    }

    /// Adds the time from the press until it was seen.
    void press(KeyCode key, BooleanSupplier seen, Times times) throws Exception {
        long worked = worked();
        long pressed = onFx(() -> {
            long now = System.nanoTime();
            robot.keyPress(key);
            robot.keyRelease(key);
            return now;
        });
        while (!seen.getAsBoolean()) {
            if (System.nanoTime() - pressed > PATIENCE) {
                throw new TimeoutException("nothing seen after " + key + "; " + attendee(Attendee::readsAll));
            }
            // Rests between two looks, so that looking takes no core from what is looked at.
            LockSupport.parkNanos(500_000);
        }
        long time = System.nanoTime() - pressed;
        times.add(time, worked() - worked);
    }

    <T> T attendee(java.util.function.Function<Attendee, T> act) throws Exception {
        return onFx(() -> act.apply(new Attendee(root)));
    }

    void does(java.util.function.Consumer<Attendee> act) throws Exception {
        attendee(attendee -> {
            act.accept(attendee);
            return true;
        });
    }

    private static long worked() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long worked = 0;
        for (long id : threads.getAllThreadIds()) {
            ThreadInfo thread = threads.getThreadInfo(id);
            if (thread != null
                    && (thread.getThreadName().startsWith("JavaFX Application")
                            || thread.getThreadName().startsWith("QuantumRenderer"))) {
                worked += Math.max(0, threads.getThreadCpuTime(id));
            }
        }
        return worked;
    }

    /// Where a part of the page is on the display.
    Screen.Area place(String id) throws Exception {
        Bounds bounds = onFx(() -> root.lookup(id).localToScreen(root.lookup(id).getLayoutBounds()));
        return Screen.Area.of(bounds);
    }

    void focus(String id) throws Exception {
        onFx(() -> {
            root.lookup(id).requestFocus();
            return true;
        });
    }

    /// Until the display is still.
    static void rest(int millis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(millis);
    }

    static <T> T onFx(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | AssertionError failure) {
                done.completeExceptionally(failure);
            }
        });
        return done.get(30, TimeUnit.SECONDS);
    }
}
