package org.screeningkit.awake;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/// Windows: `SetThreadExecutionState` of kernel32, whose request belongs to the calling thread and ends with it
/// (learn.microsoft.com, winbase.h). Untried: written without a Windows machine at hand.
final class ExecutionState implements Inhibitor {
    private static final int SYSTEM_REQUIRED = 0x1;
    private static final int DISPLAY_REQUIRED = 0x2;
    private static final int CONTINUOUS = 0x8000_0000;

    @Override
    public Hold hold(String who, String why) throws CannotInhibit {
        MethodHandle set = function();
        if (ask(set, CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED) == 0) {
            throw new CannotInhibit("SetThreadExecutionState was refused");
        }
        return () -> ask(set, CONTINUOUS);
    }

    @SuppressWarnings("restricted")
    private static MethodHandle function() throws CannotInhibit {
        try {
            return Linker.nativeLinker()
                    .downcallHandle(
                            SymbolLookup.libraryLookup("kernel32", Arena.global())
                                    .findOrThrow("SetThreadExecutionState"),
                            FunctionDescriptor.of(JAVA_INT, JAVA_INT));
        } catch (IllegalArgumentException | java.util.NoSuchElementException absent) {
            throw new CannotInhibit("kernel32 has no SetThreadExecutionState", absent);
        }
    }

    private static int ask(MethodHandle set, int state) {
        try {
            return (int) set.invokeExact(state);
        } catch (Throwable failure) {
            throw new LinkageError("SetThreadExecutionState", failure);
        }
    }
}
