package org.screeningkit.playback.tags;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// Tells a film that was cut off from one whose header only claims a wrong length: the outermost parts of a file say
/// how many bytes it has to have.
public final class WholeFile {
    private static final int EBML = 0x1A45DFA3;
    private static final int SEGMENT = 0x18538067;
    private static final int HEAD = 4096;

    private WholeFile() {}

    /// Whether all of an MP4, MOV, Matroska or WebM file is there and can be reached. False as well where that cannot
    /// be told: the file is of another kind, is damaged, or its stick was pulled out.
    public static boolean is(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer head = ColourTagReader.bytes(channel, 0, HEAD);
            long end = head.getInt(0) == EBML ? matroska(head) : boxes(channel);
            return end > 0 && end <= channel.size() && lastByte(channel);
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    /// A length alone may come from the system's memory of a stick that is gone.
    private static boolean lastByte(FileChannel channel) throws IOException {
        return ColourTagReader.bytes(channel, channel.size() - 1, 1).hasRemaining();
    }

    /// Where the segment ends, or -1 where the file does not say.
    private static long matroska(ByteBuffer head) {
        while (head.remaining() >= 2) {
            int id = (int) Matroska.variable(head, false);
            long size = Matroska.variable(head, true);
            if (size < 0 || id == SEGMENT) {
                return size < 0 ? -1 : head.position() + size;
            }
            head.position(Math.toIntExact(head.position() + size));
        }
        return -1;
    }

    /// Where the last box ends, or -1 where these are no boxes.
    private static long boxes(FileChannel channel) throws IOException {
        long at = 0;
        while (at + 8 <= channel.size()) {
            ByteBuffer header = ColourTagReader.bytes(channel, at, 16);
            long size = Integer.toUnsignedLong(header.getInt(0));
            if (size == 0) {
                return channel.size();
            }
            size = size == 1 ? header.getLong(8) : size;
            if (size < 8 || !named(header)) {
                return -1;
            }
            at += size;
        }
        return at;
    }

    /// Types are four letters, some of them accented (`©` in old QuickTime files).
    private static boolean named(ByteBuffer header) {
        for (int i = 4; i < 8; i++) {
            if ((header.get(i) & 255) < ' ') {
                return false;
            }
        }
        return true;
    }
}
