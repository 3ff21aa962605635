package org.screeningkit.playback.picture;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.image.Image;
import org.screeningkit.playback.colour.ColourSpace;
import org.screeningkit.playback.colour.YuvPlanes;
import org.screeningkit.playback.picture.FilmShape.PixelSize;

/// Between a decoder that delivers frames and a screen that shows them. The decoder's thread calls [#open] to
/// [#close], the JavaFX thread [#takeNewest] or [#hide] once a pulse. Memory is kept from film to film of one
/// size.
public final class FilmSurface {
    private final Workshop workshop;
    private final AtomicLong delivered = new AtomicLong();
    private final AtomicLong droppedBefore = new AtomicLong();
    private volatile long lastDelivery;
    private volatile boolean still;
    private volatile long deliveredBefore;
    private volatile Optional<FilmFrames> frames = Optional.empty();

    public FilmSurface(Workshop workshop) {
        this.workshop = workshop;
    }

    /// Makes ready for frames of this size and colour space.
    public void open(PixelSize size, ColourSpace colours) {
        Optional<FilmFrames> kept = frames.filter(old -> old.fits(size, colours));
        if (kept.isEmpty()) {
            frames.ifPresent(old -> droppedBefore.addAndGet(old.dropped()));
            frames = Optional.of(new FilmFrames(size, colours, workshop));
        }
    }

    /// Where to write the next frame.
    public YuvPlanes beginWrite() {
        return frames.orElseThrow().beginWrite();
    }

    public void written() {
        if (still && delivered.get() > deliveredBefore) {
            frames.orElseThrow().passOver();
        } else {
            frames.orElseThrow().written();
        }
    }

    /// From now on the film stands still, and of its next frame the decoder's repetitions are passed over; or it
    /// goes. Any thread.
    public void stand(boolean now) {
        deliveredBefore = delivered.get();
        still = now;
    }

    public void due() {
        frames.orElseThrow().due();
        lastDelivery = System.nanoTime();
        delivered.incrementAndGet();
    }

    /// No more frames come.
    public void close() {
        frames.ifPresent(FilmFrames::abandon);
    }

    /// The picture to show from now on, if there is a newer one.
    public Optional<Image> takeNewest() {
        return frames.flatMap(FilmFrames::takeNewest);
    }

    /// In place of [#takeNewest] while this surface is not on the screen.
    public void hide() {
        frames.ifPresent(FilmFrames::hide);
    }

    /// Whether no frame is on its way any more. JavaFX thread.
    public boolean settled() {
        return frames.map(FilmFrames::settled).orElse(true);
    }

    /// Frames that have fallen due since this surface was made, repeated ones included. Any thread.
    public long delivered() {
        return delivered.get();
    }

    /// When the last one did, as [System#nanoTime].
    public long lastDelivery() {
        return lastDelivery;
    }

    /// Frames that a newer one overtook before the screen took them, since this surface was made. Any thread.
    public long dropped() {
        return droppedBefore.get() + frames.map(FilmFrames::dropped).orElse(0L);
    }
}
