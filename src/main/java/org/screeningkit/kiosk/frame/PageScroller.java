package org.screeningkit.kiosk.frame;

import java.util.Arrays;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.layout.StackPane;

/// Holds what may be taller than its place. It scrolls up and down only, and what has the focus is always in sight.
public final class PageScroller extends ScrollPane {
    /// Room for the focus ring, and to see that something follows.
    private static final double MARGIN = 16;

    private final boolean hugging;

    /// @param style of the ground the content lies on
    public PageScroller(Node content, String style) {
        this(content, style, false);
    }

    /// @param hugging whether it wants to be just as tall as its content, which is then measured twice; else it fills
    /// the place it is given
    PageScroller(Node content, String style, boolean hugging) {
        this.hugging = hugging;
        StackPane holder = new StackPane(content);
        holder.getStyleClass().add(style);
        setContent(holder);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("scroller");
    }

    /// JavaFX keeps a picture of what is scrolled, which only pays where it moves. Here each letter would have the
    /// whole page painted anew: without a graphics card, 17 ms in place of 3.
    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        lookup(".viewport").setCache(false);
        return skin;
    }

    @Override
    public Orientation getContentBias() {
        return hugging ? Orientation.HORIZONTAL : super.getContentBias();
    }

    @Override
    protected double computePrefHeight(double width) {
        return hugging ? snapSizeY(getContent().prefHeight(width)) : super.computePrefHeight(width);
    }

    /// Whether this node lies on the page.
    public boolean holds(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(getContent())) {
                return true;
            }
        }
        return false;
    }

    /// Scrolls no further than it takes to see these nodes, the first of them at the least.
    public void reveal(Node... nodes) {
        double height = getContent().getLayoutBounds().getHeight();
        double window = getViewportBounds().getHeight();
        Bounds wanted = Arrays.stream(nodes)
                .filter(Node::isManaged)
                .map(node -> getContent().sceneToLocal(node.localToScene(node.getLayoutBounds())))
                .reduce(PageScroller::around)
                .orElse(new BoundingBox(0, 0, 0, 0));
        double hidden = height - window;
        if (hidden <= 0 || window < 1) {
            return;
        }
        double top = getVvalue() * hidden;
        double lowest = Math.max(wanted.getMaxY() + MARGIN - window, 0);
        double highest = Math.min(wanted.getMinY() - MARGIN, hidden);
        double shown = Math.min(Math.max(top, lowest), highest);
        if (Math.abs(shown - top) > 0.5) {
            setVvalue(Math.clamp(shown / hidden, 0, 1));
        }
    }

    /// Whether there is more than fits its place.
    boolean overflows() {
        return getContent().getLayoutBounds().getHeight() > getViewportBounds().getHeight() + 1;
    }

    boolean atTheEnd() {
        return getVvalue() >= 0.99;
    }

    /// Goes on by most of what is seen, or, from the end, back to the beginning.
    void turn() {
        double window = getViewportBounds().getHeight();
        double hidden = getContent().getLayoutBounds().getHeight() - window;
        if (atTheEnd() || hidden <= 0) {
            setVvalue(0);
        } else {
            setVvalue(Math.min(getVvalue() + 0.8 * window / hidden, 1));
        }
    }

    private static Bounds around(Bounds one, Bounds other) {
        double top = Math.min(one.getMinY(), other.getMinY());
        double bottom = Math.max(one.getMaxY(), other.getMaxY());
        return new BoundingBox(one.getMinX(), top, one.getWidth(), bottom - top);
    }
}
