package org.screeningkit.playback.tags;

import java.util.Optional;
import org.screeningkit.playback.colour.ColourSpace;
import org.screeningkit.playback.colour.ColourSpace.Matrix;
import org.screeningkit.playback.colour.ColourSpace.Range;

/// What a film says of its colours; each part may be left out.
public record ColourTags(Optional<Matrix> matrix, Optional<Range> range) {
    public static final ColourTags NONE = new ColourTags(Optional.empty(), Optional.empty());

    /// @param matrix as numbered by ITU-T H.273, which MP4, Matroska and every codec share
    static ColourTags of(int matrix, Optional<Range> range) {
        Optional<Matrix> known = switch (matrix) {
            case 1, 7 -> Optional.of(Matrix.BT_709);
            case 4, 5, 6 -> Optional.of(Matrix.BT_601);
            case 9, 10 -> Optional.of(Matrix.BT_2020);
            default -> Optional.empty();
        };
        return new ColourTags(known, range);
    }

    /// These tags, and the others' where these say nothing.
    ColourTags or(ColourTags others) {
        return new ColourTags(matrix.or(others::matrix), range.or(others::range));
    }

    /// The colour space of a film of this height with these tags.
    public ColourSpace of(int height) {
        ColourSpace likely = ColourSpace.untagged(height);
        return new ColourSpace(matrix.orElse(likely.matrix()), range.orElse(likely.range()));
    }
}
