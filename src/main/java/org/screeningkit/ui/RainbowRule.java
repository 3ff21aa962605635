package org.screeningkit.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// The thin six-coloured line: once a slate, decoration only, its look in CSS.
public final class RainbowRule extends Region {
    public RainbowRule() {
        Theme.styled(this, "rainbow-rule");
        setAccessibleRole(AccessibleRole.NODE);
    }
}
