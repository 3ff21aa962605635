package org.screeningkit.playback.vlc;

import java.util.Locale;
import org.screeningkit.playback.colour.ColourSpace;
import org.screeningkit.playback.colour.ColourSpace.Matrix;
import org.screeningkit.playback.colour.ColourSpace.Range;

/// Which planes to ask libVLC for, and how their numbers are then to be read.
///
/// @param chroma VLC's four letters for the layout
record PlaneRequest(String chroma, ColourSpace colours) {
    /// @param decoded the layout the decoder delivers
    /// @param tagged what the film says of its colours
    static PlaneRequest of(String decoded, ColourSpace tagged) {
        String name = decoded.toUpperCase(Locale.ROOT);
        if (name.startsWith("J")) {
            // Full range by name: asked for as such, or VLC would squeeze it into the limited one.
            return new PlaneRequest("J420", tagged.with(Range.FULL));
        }
        if (name.startsWith("RV") || name.startsWith("RGB") || name.startsWith("BGR") || name.startsWith("GBR")) {
            // VLC turns red, green and blue into planes by this matrix, whatever the film's was.
            return new PlaneRequest("I420", new ColourSpace(Matrix.BT_601, Range.LIMITED));
        }
        return new PlaneRequest("I420", tagged);
    }
}
