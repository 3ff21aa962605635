package org.screeningkit.playback.tags;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// Reads the colour tags of MP4, MOV, Matroska and WebM files. What the codec says wins over what the container
/// says, as in every player.
public final class ColourTagReader {
    private static final System.Logger LOG = System.getLogger(ColourTagReader.class.getName());
    private static final int MATROSKA = 0x1A45DFA3;

    private ColourTagReader() {}

    /// Never fails: a film that cannot be understood has no tags, and whether it plays is not decided here.
    public static ColourTags read(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer start = bytes(channel, 0, 4);
            return start.remaining() == 4 && start.getInt(0) == MATROSKA ? Matroska.tags(channel) : Mp4.tags(channel);
        } catch (IOException | RuntimeException strange) {
            // Damaged lengths end in all kinds of exceptions; none of them matters.
            LOG.log(Level.DEBUG, "no colour tags in {0}: {1}", file, strange.toString());
            return ColourTags.NONE;
        }
    }

    /// Up to so many bytes from a place on; fewer at the end of the file.
    static ByteBuffer bytes(FileChannel channel, long from, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.clamp(channel.size() - from, 0, count));
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) > 0) {
            // Read on: a channel may give less than was asked for.
        }
        return buffer.flip();
    }
}
