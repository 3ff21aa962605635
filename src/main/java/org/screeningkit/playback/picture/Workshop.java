package org.screeningkit.playback.picture;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.screeningkit.playback.colour.ColourSpace;
import org.screeningkit.playback.colour.Conversion;
import org.screeningkit.playback.colour.YuvPlanes;

/// Where frames are converted.
///
/// @param conversion how
/// @param hands on which threads
/// @param workers how many of them may work on one frame at once
public record Workshop(Conversion conversion, Executor hands, int workers) {
    Stripes stripes(YuvPlanes planes, MemorySegment pixels, ColourSpace colours, Runnable done) {
        List<Runnable> stripes = new ArrayList<>();
        int rows = evenRows(planes.height());
        for (int first = 0; first < planes.height(); first += rows) {
            int count = Math.min(rows, planes.height() - first);
            stripes.add(conversion.stripe(planes, pixels, colours, first, count));
        }
        return new Stripes(stripes, hands, workers, done);
    }

    /// A few stripes a worker, so that one who is held up does not hold up the frame.
    private int evenRows(int height) {
        int stripes = workers == 1 ? 1 : 2 * workers;
        return Math.max(2, (height + 2 * stripes - 1) / (2 * stripes) * 2);
    }
}
