package org.screeningkit.awake;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Asks the system to leave the screen and the laptop awake. A film does not do so by itself: the player has no window
/// the system knows of.
///
/// A hold is taken and let go on one and the same thread, which lives as long as the hold does: on Windows the request
/// belongs to it. Both may take a moment, so it is not the JavaFX thread. However the program ends, the system forgets
/// the hold with it.
@FunctionalInterface
public interface Inhibitor {
    /// The screen stays awake until this is closed; closing twice is as good as once.
    interface Hold extends AutoCloseable {
        @Override
        void close();
    }

    /// @param who what the program calls itself to whoever looks at the system's list of such requests
    /// @param why the reason it gives there
    /// @throws CannotInhibit when nothing on this machine took the request
    Hold hold(String who, String why) throws CannotInhibit;

    static Inhibitor ofThisMachine() {
        return of(System.getProperty("os.name", ""), System.getenv());
    }

    /// @param os as the system property `os.name`
    /// @param environment the environment variables
    static Inhibitor of(String os, Map<String, String> environment) {
        String name = os.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new ExecutionState();
        }
        if (name.startsWith("mac")) {
            return new HeldChild(List.of(
                    "/usr/bin/caffeinate",
                    "-d",
                    "-i",
                    "-w",
                    String.valueOf(ProcessHandle.current().pid())));
        }
        return new FirstThatHolds(List.of(new SessionBus(environment), HeldChild.ofSystemd()));
    }
}
