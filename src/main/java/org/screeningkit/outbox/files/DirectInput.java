package org.screeningkit.outbox.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/// Reads a file from its disk and not from the memory in which the operating system still holds it: the only reading
/// that proves anything about a stick that was just written.
final class DirectInput extends InputStream {
    private static final int CHUNK = 1024 * 1024;

    /// More than the blocks of any disk, where Java cannot tell them.
    private static final int LARGE_BLOCK = 64 * 1024;

    private final FileChannel channel;
    private final ByteBuffer buffer;
    private long left;

    private DirectInput(FileChannel channel, int block, long size) {
        this.channel = channel;
        this.buffer = ByteBuffer.allocateDirect(CHUNK + block)
                .alignedSlice(block)
                .limit(CHUNK)
                .slice()
                .flip();
        this.left = size;
    }

    /// Where the file system knows no direct reading, from wherever it likes.
    static InputStream open(Path file) throws IOException {
        try {
            return new DirectInput(
                    FileChannel.open(file, StandardOpenOption.READ, direct()), block(file), Files.size(file));
        } catch (IOException | UnsupportedOperationException | ReflectiveOperationException _) {
            return Files.newInputStream(file);
        }
    }

    private static int block(Path file) {
        try {
            return Math.toIntExact(Files.getFileStore(file).getBlockSize());
        } catch (IOException | UnsupportedOperationException _) {
            return LARGE_BLOCK;
        }
    }

    /// By name, because the option lives in `jdk.unsupported`, which a slim Java may lack.
    private static OpenOption direct() throws ReflectiveOperationException {
        return (OpenOption) Class.forName("com.sun.nio.file.ExtendedOpenOption")
                .getField("DIRECT")
                .get(null);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (!buffer.hasRemaining() && !refill()) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(target, offset, count);
        return count;
    }

    /// Never asks for more after the end: the next position would not lie on a block.
    private boolean refill() throws IOException {
        if (left <= 0) {
            return false;
        }
        buffer.clear();
        int count = channel.read(buffer);
        buffer.flip();
        left = count < 0 ? 0 : left - count;
        return count > 0;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
