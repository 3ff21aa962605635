package org.screeningkit.playback.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@SuppressWarnings("restricted")
class NativeMemoryTest {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final long MEGA = 1 << 20;
    /// In the word before a block, GNU's C library notes whether it is a mapping of its own, which ends with `free`.
    private static final long MAPPED = 2;

    /// More than the tests before can have left free in between.
    private static final int BLOCKS = 40;

    @Test
    @EnabledIf("gnu")
    void aLargeBlockIsGivenBackThoughALargerOneWasFreedBefore() throws Throwable {
        NativeMemory.giveBackLargeBlocks();
        free(allocate(16 * MEGA));
        List<MemorySegment> blocks = new ArrayList<>();
        try {
            while (blocks.size() < BLOCKS) {
                blocks.add(allocate(8 * MEGA));
            }
            long size = MemorySegment.ofAddress(blocks.getLast().address() - Long.BYTES)
                    .reinterpret(Long.BYTES)
                    .get(ValueLayout.JAVA_LONG, 0);
            assertThat(size & MAPPED).isEqualTo(MAPPED);
        } finally {
            for (MemorySegment block : blocks) {
                free(block);
            }
        }
    }

    private static MemorySegment allocate(long bytes) throws Throwable {
        return (MemorySegment) LINKER.downcallHandle(
                        LINKER.defaultLookup().findOrThrow("malloc"),
                        FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_LONG))
                .invokeExact(bytes);
    }

    private static void free(MemorySegment block) throws Throwable {
        LINKER.downcallHandle(
                        LINKER.defaultLookup().findOrThrow("free"), FunctionDescriptor.ofVoid(ValueLayout.ADDRESS))
                .invokeExact(block);
    }

    static boolean gnu() {
        return LINKER.defaultLookup().find("gnu_get_libc_version").isPresent();
    }
}
