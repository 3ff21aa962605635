package org.screeningkit.playback.install;

import java.lang.System.Logger.Level;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;

/// The memory that the C library hands out, to libVLC above all.
public final class NativeMemory {
    private static final System.Logger LOG = System.getLogger(NativeMemory.class.getName());
    /// `M_MMAP_THRESHOLD` of GNU's malloc.h; setting it also ends its growing.
    private static final int MMAP_THRESHOLD = -3;

    private static final int LARGE = 128 << 10;

    private NativeMemory() {}

    /// Has large blocks given back to the system as soon as they are freed, whatever came before. Left to itself,
    /// GNU's C library keeps them once the first was freed, in one heap a thread, and each film's pictures leave
    /// holes that the next film's do not fit: after some hundred films that is twice the memory. Other C libraries
    /// are left alone.
    @SuppressWarnings("restricted")
    public static void giveBackLargeBlocks() {
        Linker linker = Linker.nativeLinker();
        Optional<MemorySegment> option = System.getProperty("os.name", "").equals("Linux")
                ? linker.defaultLookup().find("mallopt")
                : Optional.empty();
        option.ifPresent(mallopt -> {
            try {
                int _ = (int) linker.downcallHandle(
                                mallopt,
                                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))
                        .invokeExact(MMAP_THRESHOLD, LARGE);
            } catch (Throwable failure) {
                LOG.log(Level.WARNING, "freed memory is kept", failure);
            }
        });
    }
}
