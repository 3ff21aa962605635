package org.screeningkit.audience;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.screeningkit.ui.Theme;

/// The thin six-coloured line: once a slate, decoration only, its look in CSS.
final class RainbowRule extends Region {
    RainbowRule() {
        Theme.styled(this, "rainbow-rule");
        setAccessibleRole(AccessibleRole.NODE);
    }
}
