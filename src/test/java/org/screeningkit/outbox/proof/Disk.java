package org.screeningkit.outbox.proof;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// An ext4 of its own on a loop device, whose power can be cut: everything that is only in memory, pages and journal,
/// is thrown away, as FS_IOC_SHUTDOWN does with the flag NOLOGFLUSH. What it cannot show is a drive that lies about
/// its flush.
final class Disk implements AutoCloseable {
    private static final long SHUTDOWN = 0x8004587dL;
    private static final int NO_LOG_FLUSH = 2;
    private static final int READ_ONLY = 0;

    private final Path image;
    private final Path mountPoint;
    private boolean mounted;

    private Disk(Path image, Path mountPoint) {
        this.image = image;
        this.mountPoint = mountPoint;
    }

    /// Why no disk can be had here; empty when it can.
    static Optional<String> unavailable() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return Optional.of("only Linux can do this");
        }
        if (!"root".equals(System.getProperty("user.name"))) {
            return Optional.of("only root may mount a disk of its own");
        }
        return Files.exists(Path.of("/dev/loop-control")) ? Optional.empty() : Optional.of("no loop devices here");
    }

    static Disk made(Path folder, int megabytes) throws IOException, InterruptedException {
        Path image = folder.resolve("disk.img");
        run("truncate", "-s", megabytes + "M", image.toString());
        run("mkfs.ext4", "-q", "-F", image.toString());
        Disk disk = new Disk(image, Files.createDirectories(folder.resolve("disk")));
        disk.mount();
        return disk;
    }

    Path root() {
        return mountPoint;
    }

    void mount() throws IOException, InterruptedException {
        run("mount", "-o", "loop", image.toString(), mountPoint.toString());
        mounted = true;
    }

    void unmount() throws IOException, InterruptedException {
        run("umount", mountPoint.toString());
        mounted = false;
    }

    void makeReadOnly() throws IOException, InterruptedException {
        run("mount", "-o", "remount,ro", mountPoint.toString());
    }

    /// From this moment nothing reaches the disk, and what had not reached it is gone.
    void cutPower() throws Throwable {
        Linker linker = Linker.nativeLinker();
        MethodHandle open = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("open"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
                Linker.Option.firstVariadicArg(2));
        MethodHandle ioctl = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("ioctl"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS),
                Linker.Option.firstVariadicArg(2));
        MethodHandle close = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("close"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        try (Arena arena = Arena.ofConfined()) {
            int file = (int) open.invokeExact(arena.allocateFrom(mountPoint.toString()), READ_ONLY);
            MemorySegment flag = arena.allocateFrom(ValueLayout.JAVA_INT, NO_LOG_FLUSH);
            int refused = (int) ioctl.invokeExact(file, SHUTDOWN, flag);
            int _ = (int) close.invokeExact(file);
            if (refused != 0) {
                throw new IOException("the file system would not be shut down");
            }
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (mounted) {
            unmount();
        }
        Files.deleteIfExists(image);
    }

    static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(List.of(command) + ": " + said.strip());
        }
    }
}
