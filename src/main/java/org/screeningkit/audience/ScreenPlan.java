package org.screeningkit.audience;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;

/// Says on which screen the audience window goes. A pure function of the screens' bounds, so that it can be tried
/// without them.
public final class ScreenPlan {
    private ScreenPlan() {}

    /// @param screens the bounds of all screens, the primary one first; at least one
    /// @param chosen the screen someone asked for, counted from 1; one that is not there falls back to the primary
    public static Rectangle2D audience(List<Rectangle2D> screens, OptionalInt chosen) {
        int index = chosen.orElse(1) - 1;
        return index >= 0 && index < screens.size() ? screens.get(index) : screens.getFirst();
    }
}
