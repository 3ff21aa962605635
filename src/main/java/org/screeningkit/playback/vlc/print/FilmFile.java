package org.screeningkit.playback.vlc.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.playback.tags.ColourTagReader;
import org.screeningkit.playback.tags.ColourTags;
import org.screeningkit.playback.tags.WholeFile;

/// A film's file, on a disk that may be pulled out. Such a disk answers with an error, late or never, so every method
/// belongs on a thread that nobody has to wait for.
public record FilmFile(Path path) {
    /// Where to read, in shares of the file from the place the film has come to: what the system has read ahead may
    /// still be in its memory.
    private static final double[] AHEAD = {0, 0.01, 0.02, 0.05, 0.1, 0.3};

    /// What stands between the film and its being played, if anything does.
    public Optional<PlaybackFailure> trouble() {
        return trouble(0);
    }

    /// The same of a film that has come to a share of its length, 0 to 1.
    public Optional<PlaybackFailure> trouble(double share) {
        if (!Files.exists(path)) {
            return Optional.of(PlaybackFailure.FILE_MISSING);
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            return Optional.of(PlaybackFailure.FILE_UNREADABLE);
        }
        try (FileChannel channel = FileChannel.open(path)) {
            ByteBuffer block = ByteBuffer.allocate(1);
            for (double ahead : AHEAD) {
                channel.read(block.clear(), (long) (Math.clamp(share + ahead, 0, 1) * (channel.size() - 1)));
            }
            return Optional.empty();
        } catch (IOException gone) {
            return Optional.of(PlaybackFailure.FILE_UNREADABLE);
        }
    }

    /// Why a film is over before its time; empty where its file is whole, so that only its header is wrong.
    ///
    /// @param read whether all of it was read
    public Optional<PlaybackFailure> cutOff(boolean read) {
        return trouble(1).or(() -> read && WholeFile.is(path) ? Optional.empty() : Optional.of(PlaybackFailure.BROKEN));
    }

    /// Whether so many bytes are as good as all of it. libVLC's count is of 32 bits.
    public boolean readBy(long bytes) {
        long size = path.toFile().length();
        return size > Integer.MAX_VALUE || bytes >= size - size / 10;
    }

    /// Everything to know of the file before libVLC is let at it.
    public Findings findings() {
        return new Findings(trouble(), ColourTagReader.read(path));
    }

    /// What was found in a file.
    public record Findings(Optional<PlaybackFailure> trouble, ColourTags colours) {
        /// Of a disk that did not answer.
        public static final Findings NO_ANSWER =
                new Findings(Optional.of(PlaybackFailure.FILE_UNREADABLE), ColourTags.NONE);
    }
}
