package org.screeningkit.playback.picture;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.screeningkit.playback.colour.ColourSpace;
import org.screeningkit.playback.colour.YuvPlanes;
import org.screeningkit.playback.picture.FilmShape.PixelSize;

/// The frames of one picture size and the ring that says who owns which.
///
/// One more frame than can ever be wanted at once serves as a place to write what will not be shown.
final class FilmFrames {
    /// Written, converted, waiting, shown, and just taken off the screen.
    private static final int SLOTS = 5;

    private final PixelSize size;
    private final ColourSpace colours;
    private final FrameRing ring = new FrameRing(SLOTS);
    private final List<Frame> frames = new ArrayList<>();
    private final YuvPlanes scratch;
    private int writing = FrameRing.NONE;

    FilmFrames(PixelSize size, ColourSpace colours, Workshop workshop) {
        this.size = size;
        this.colours = colours;
        this.scratch = YuvPlanes.allocate(size.width(), size.height());
        for (int slot = 0; slot < SLOTS; slot++) {
            frames.add(new Frame(slot, workshop));
        }
    }

    boolean fits(PixelSize otherSize, ColourSpace otherColours) {
        return size.equals(otherSize) && colours.equals(otherColours);
    }

    /// The memory the decoder shall write its next frame to. Decoder's thread.
    YuvPlanes beginWrite() {
        abandon();
        writing = ring.beginWrite();
        return writing == FrameRing.NONE ? scratch : frames.get(writing).planes;
    }

    /// The decoder has written the frame; its conversion begins. Decoder's thread.
    void written() {
        if (writing != FrameRing.NONE) {
            frames.get(writing).convert();
        }
    }

    /// The time of the frame just written has come. Decoder's thread.
    void due() {
        if (writing != FrameRing.NONE) {
            ring.due(writing);
            writing = FrameRing.NONE;
        }
    }

    /// The frame just written, if any, will not be shown. Decoder's thread.
    void abandon() {
        if (writing != FrameRing.NONE) {
            ring.abandon(writing);
            writing = FrameRing.NONE;
        }
    }

    /// The decoder has written a frame that nobody needs. Decoder's thread.
    void passOver() {
        if (writing != FrameRing.NONE) {
            ring.abandon(writing);
            ring.converted(writing);
            writing = FrameRing.NONE;
        }
    }

    /// The picture to show from now on, if there is a newer one. JavaFX thread.
    Optional<Image> takeNewest() {
        int slot = ring.takeNewest();
        return slot == FrameRing.NONE
                ? Optional.empty()
                : Optional.of(frames.get(slot).refreshed());
    }

    void hide() {
        ring.hide();
    }

    boolean settled() {
        return ring.settled();
    }

    long dropped() {
        return ring.dropped();
    }

    /// One frame: what the decoder wrote and what the screen reads.
    private final class Frame {
        private final int slot;
        private final YuvPlanes planes = YuvPlanes.allocate(size.width(), size.height());
        /// Never freed by hand: the renderer may read it as long as it holds the buffer.
        private final MemorySegment memory = Arena.ofAuto().allocate(4L * size.width() * size.height(), 64);
        private final Stripes stripes;
        private final PixelBuffer<IntBuffer> pixels = new PixelBuffer<>(
                size.width(),
                size.height(),
                memory.asByteBuffer().order(ByteOrder.nativeOrder()).asIntBuffer(),
                PixelFormat.getIntArgbPreInstance());
        private final WritableImage image = new WritableImage(pixels);

        Frame(int slot, Workshop workshop) {
            this.slot = slot;
            this.stripes = workshop.stripes(planes, memory, colours, this::converted);
        }

        void convert() {
            try {
                stripes.start();
            } catch (RejectedExecutionException closing) {
                // The house is closing; the slot stays in the converter's hands for ever, and nobody misses it.
                return;
            }
        }

        private void converted() {
            ring.converted(slot);
        }

        Image refreshed() {
            pixels.updateBuffer(_ -> null);
            return image;
        }
    }
}
