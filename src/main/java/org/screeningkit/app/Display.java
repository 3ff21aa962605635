package org.screeningkit.app;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// Starts JavaFX, if there is a display to start it on. The kit never falls back to a window nobody sees.
final class Display {
    private Display() {}

    /// Returns when the JavaFX thread runs.
    static void open() throws CannotOpen {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        if (!windows && !mac && !headless && System.getenv("DISPLAY") == null) {
            throw new CannotOpen(CannotOpen.Kind.MACHINE, "command.no-display", Map.of());
        }
        CountDownLatch running = new CountDownLatch(1);
        try {
            Platform.startup(running::countDown);
            running.await();
        } catch (UnsupportedOperationException noScreen) {
            throw new CannotOpen(CannotOpen.Kind.MACHINE, "command.no-display", Map.of(), noScreen);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotOpen(CannotOpen.Kind.MACHINE, "command.no-display", Map.of(), interrupted);
        }
        Platform.setImplicitExit(false);
    }
}
