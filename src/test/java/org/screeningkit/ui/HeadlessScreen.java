package org.screeningkit.ui;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Widens the one screen of JavaFX's Headless platform to 1920x1080, for the tests only. It is fixed at 1000x1000
/// with an unchecked frame buffer, and a larger window throws on the JavaFX thread (JDK-8364201).
public final class HeadlessScreen implements BeforeAllCallback {
    private static final AtomicBoolean DONE = new AtomicBoolean();

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (!"Headless".equals(System.getProperty("glass.platform")) || !DONE.compareAndSet(false, true)) {
            return;
        }
        CompletableFuture<Void> widened = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                widen(1920, 1080);
                widened.complete(null);
            } catch (ReflectiveOperationException | RuntimeException failure) {
                widened.completeExceptionally(failure);
            }
        };
        try {
            Platform.startup(task);
        } catch (IllegalStateException alreadyRunning) {
            Platform.runLater(task);
        }
        widened.get(30, TimeUnit.SECONDS);
        Platform.setImplicitExit(false);
    }

    private static void widen(int width, int height) throws ReflectiveOperationException {
        Class<?> screen = Class.forName("com.sun.glass.ui.Screen");
        Object application = Class.forName("com.sun.glass.ui.Application")
                .getMethod("GetApplication")
                .invoke(null);
        var constructor = screen.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Object screens = Array.newInstance(screen, 1);
        Array.set(
                screens,
                0,
                constructor.newInstance(
                        0L, 32, 0, 0, width, height, 0, 0, width, height, 0, 0, width, height, 96, 96, 1f, 1f, 1f, 1f));
        set(application, "screens", screens);
        set(application, "frameBuffer", ByteBuffer.allocate(4 * (2 * height * Math.max(width, 1000) + 2 * width)));
        var changed = screen.getDeclaredMethod("notifySettingsChanged");
        changed.setAccessible(true);
        changed.invoke(null);
    }

    private static void set(Object owner, String name, Object value) throws ReflectiveOperationException {
        var field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(owner, value);
    }
}
