package org.screeningkit.playback.vlc;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Assumptions;

/// A disk with one file, mounted for real, that can be made to fail while it is read: as a stick does that is pulled
/// out, or one that does not answer any more. It speaks the kernel's FUSE protocol (linux/fuse.h, version 7.26), so it
/// needs the rights to mount; where they are missing the test is skipped.
final class FailingDisk implements AutoCloseable {
    private static final int HEADER = 16;
    private static final int ROOT = 1;
    private static final int FILE = 2;
    private static final int OPEN = 14;
    private static final int NOT_THERE = -2;
    private static final int IO_ERROR = -5;
    private static final int NOT_KNOWN = -38;
    private static final long DETACH = 2;

    enum Mood {
        WELL,
        SILENT,
        GONE
    }

    private final Path folder;
    private final FileChannel film;
    private final String name;
    private final int device;
    private final Arena arena = Arena.ofShared();
    private final Queue<Long> unanswered = new ConcurrentLinkedQueue<>();
    private final CountDownLatch asked = new CountDownLatch(1);
    private volatile Mood mood = Mood.WELL;
    /// How often its file can still be opened before it falls silent.
    private volatile int openings = Integer.MAX_VALUE;

    FailingDisk(Path folder, Path film) throws Exception {
        this.folder = Files.createDirectories(folder);
        this.film = FileChannel.open(film);
        this.name = film.getFileName().toString();
        device = (int) call("open", arena.allocateFrom("/dev/fuse"), 2L, 0L);
        String options = "fd=" + device + ",rootmode=40000,user_id=0,group_id=0";
        boolean mounted = device >= 0
                && call(
                                "mount",
                                arena.allocateFrom("film"),
                                arena.allocateFrom(folder.toString()),
                                arena.allocateFrom("fuse"),
                                1L,
                                arena.allocateFrom(options))
                        == 0;
        Assumptions.assumeTrue(mounted, "no right to mount a disk of our own");
        Thread.ofPlatform().daemon().name("failing-disk").start(this::serve);
    }

    /// The film as it is to be found on this disk.
    Path file() {
        return folder.resolve(name);
    }

    void become(Mood next) throws IOException {
        mood = next;
        if (next != Mood.SILENT) {
            for (Long waiting = unanswered.poll(); waiting != null; waiting = unanswered.poll()) {
                answer(waiting, IO_ERROR, ByteBuffer.allocate(0));
            }
        }
    }

    /// Falls silent when its file is opened for so many times more.
    void fallSilentAt(int opening) {
        openings = opening;
    }

    /// Waits until somebody waits for an answer.
    void awaitSilence() throws InterruptedException {
        asked.await();
    }

    private void serve() {
        MemorySegment memory = arena.allocate(1 << 20);
        while (call("read", (long) device, memory, memory.byteSize()) > 0) {
            ByteBuffer request = memory.asByteBuffer().order(ByteOrder.nativeOrder());
            try {
                handle(
                        request.getInt(4),
                        request.getLong(8),
                        request.getLong(16),
                        request.position(40).slice());
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private void handle(int operation, long id, long node, ByteBuffer body) throws IOException {
        body.order(ByteOrder.nativeOrder());
        if (mood == Mood.SILENT && operation != 2 && operation != 36) {
            unanswered.add(id);
            asked.countDown();
            return;
        }
        switch (operation) {
            case 2, 36, 42 -> {} // forget, interrupt
            case 26 ->
                answer(
                        id,
                        0,
                        reply(64)
                                .putInt(7)
                                .putInt(26)
                                .putInt(1 << 17)
                                .putInt(0)
                                .putInt(0)
                                .putInt(1 << 17));
            case 1 -> lookUp(id, text(body));
            case 3 -> answer(id, 0, attributes(reply(104).putLong(0).putLong(0), node));
            case OPEN, 27 -> open(id, operation == OPEN);
            case 15 -> read(id, body.getLong(8), body.getInt(16));
            case 18, 25, 28, 29 -> answer(id, 0, reply(0));
            default -> answer(id, NOT_KNOWN, reply(0));
        }
    }

    private void lookUp(long id, String wanted) throws IOException {
        boolean there = mood == Mood.WELL && wanted.equals(name);
        ByteBuffer entry =
                reply(128).putLong(FILE).putLong(0).putLong(0).putLong(0).putLong(0);
        answer(id, there ? 0 : NOT_THERE, there ? attributes(entry, FILE) : reply(0));
    }

    private void open(long id, boolean file) {
        answer(id, mood == Mood.GONE ? IO_ERROR : 0, reply(16));
        if (file && --openings == 0) {
            mood = Mood.SILENT;
        }
    }

    private void read(long id, long from, int count) throws IOException {
        if (mood == Mood.GONE) {
            answer(id, IO_ERROR, reply(0));
            return;
        }
        ByteBuffer data = reply((int) Math.clamp(film.size() - from, 0, count));
        while (data.hasRemaining() && film.read(data, from + data.position()) > 0) {
            // Read on.
        }
        answer(id, 0, data);
    }

    private ByteBuffer attributes(ByteBuffer reply, long node) throws IOException {
        reply.putLong(node).putLong(node == ROOT ? 0 : film.size()).putLong(0);
        reply.position(reply.position() + 36);
        return reply.putInt(node == ROOT ? 0040755 : 0100644).putInt(1);
    }

    private static ByteBuffer reply(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.nativeOrder());
    }

    private static String text(ByteBuffer body) {
        StringBuilder text = new StringBuilder();
        for (byte letter = body.get(); letter != 0; letter = body.get()) {
            text.append((char) letter);
        }
        return text.toString();
    }

    private void answer(long id, int error, ByteBuffer body) {
        int length = error == 0 ? body.capacity() : 0;
        try (Arena once = Arena.ofConfined()) {
            MemorySegment memory = once.allocate(HEADER + (long) length);
            memory.asByteBuffer()
                    .order(ByteOrder.nativeOrder())
                    .putInt(HEADER + length)
                    .putInt(error)
                    .putLong(id)
                    .put(body.array(), 0, length);
            call("write", (long) device, memory, memory.byteSize());
        }
    }

    /// A function of the C library, with whole numbers and addresses only.
    @SuppressWarnings("restricted")
    private static long call(String name, Object... arguments) {
        Linker linker = Linker.nativeLinker();
        MemoryLayout[] types = new MemoryLayout[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            types[i] = arguments[i] instanceof MemorySegment ? ADDRESS : JAVA_LONG;
        }
        ValueLayout result = name.equals("read") || name.equals("write") ? JAVA_LONG : JAVA_INT;
        MethodHandle function =
                linker.downcallHandle(linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(result, types));
        try {
            return ((Number) function.invokeWithArguments(arguments)).longValue();
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        become(Mood.GONE);
        call("umount2", arena.allocateFrom(folder.toString()), DETACH);
        film.close();
    }
}
