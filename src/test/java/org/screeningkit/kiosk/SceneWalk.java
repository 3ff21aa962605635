package org.screeningkit.kiosk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.screeningkit.kiosk.part.TextEntry;

/// Walks over everything a person can see or reach in a scene, and says what would keep somebody out. JavaFX thread.
final class SceneWalk {
    private static final double FLOOR = 44;
    private static final double LARGE = 56;

    private final Scene scene;
    private final double leastContrast;
    private final List<String> complaints = new ArrayList<>();

    /// @param leastContrast of text against its ground
    SceneWalk(Scene scene, double leastContrast) {
        this.scene = scene;
        this.leastContrast = leastContrast;
    }

    List<String> complaints() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        List<Node> seen = new ArrayList<>();
        visible(scene.getRoot(), seen);
        List<Node> controls = seen.stream().filter(SceneWalk::operable).toList();
        controls.forEach(this::size);
        controls.forEach(this::name);
        seen.forEach(this::inside);
        seen.stream().filter(Text.class::isInstance).map(Text.class::cast).forEach(this::contrast);
        apart(seen);
        focusOrder(controls);
        return complaints;
    }

    private static void visible(Node node, List<Node> into) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return;
        }
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> visible(child, into));
        }
    }

    private static boolean operable(Node node) {
        return node instanceof Control control
                && (control.isFocusTraversable() || control instanceof Button)
                && (!(control instanceof ScrollPane) || control.isFocusTraversable())
                && !(control instanceof ListCell<?>);
    }

    private void size(Node node) {
        Bounds bounds = node.getLayoutBounds();
        boolean link = node.getStyleClass().contains("quiet");
        boolean box = node.getStyleClass().contains("agreement");
        if (bounds.getHeight() < (link || box ? FLOOR : LARGE) - 0.5 || bounds.getWidth() < FLOOR - 0.5) {
            complain(node, "is %.0f x %.0f".formatted(bounds.getWidth(), bounds.getHeight()));
        }
    }

    private void name(Node node) {
        String text = node instanceof Labeled labeled ? labeled.getText() : "";
        if (Optional.ofNullable(node.getAccessibleText()).orElse("").isBlank()
                && Optional.ofNullable(text).orElse("").isBlank()) {
            complain(node, "has no name");
        }
        if (node.getAccessibleRole() == null) {
            complain(node, "has no role");
        }
    }

    private void inside(Node node) {
        if (node instanceof Labeled labeled && cut(labeled)) {
            complain(node, "is cut: " + labeled.getText());
        }
        if (node instanceof Text text && !text.getText().isEmpty() && !inAnEntry(node)) {
            Bounds at = text.localToScene(text.getLayoutBounds());
            if (at.getMinX() < -0.5 || at.getMaxX() > scene.getWidth() + 0.5) {
                complain(node, "runs out of the window: " + text.getText());
            }
        }
    }

    /// What is drawn is then not what was to be said: it ends in three dots.
    private static boolean cut(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getStyleClass().contains("text"))
                .anyMatch(text -> !text.getText().equals(labeled.getText()));
    }

    private void contrast(Text text) {
        if (text.getText().isBlank() || !(text.getFill() instanceof Color ink) || ink.getOpacity() == 0) {
            return;
        }
        Color ground = ground(text.getParent());
        double ratio = ratio(ink, ground);
        boolean picture = text.getStyleClass().contains("icon");
        if (ratio < (picture ? 3 : leastContrast)) {
            complain(text, "stands out %.1f : 1, %s on %s: %s".formatted(ratio, ink, ground, text.getText()));
        }
    }

    private static Color ground(Node from) {
        for (Node node = from; node != null; node = node.getParent()) {
            if (node instanceof Region region) {
                Optional<Color> fill = top(region);
                if (fill.isPresent()) {
                    return fill.get();
                }
            }
        }
        return Color.WHITE;
    }

    private static Optional<Color> top(Region region) {
        return Optional.ofNullable(region.getBackground()).map(Background::getFills).stream()
                .flatMap(List::stream)
                .map(BackgroundFill::getFill)
                .filter(Color.class::isInstance)
                .map(Color.class::cast)
                .filter(color -> color.getOpacity() > 0.99)
                .reduce((_, last) -> last);
    }

    static double ratio(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /// No two words and no two controls lie on each other.
    private void apart(List<Node> seen) {
        List<Node> solid = seen.stream()
                .filter(node -> node instanceof Labeled || node instanceof TextEntry)
                .filter(node -> !(node instanceof ListCell<?>))
                .filter(node ->
                        !(node instanceof Labeled label && label.getText().isEmpty() && label.getGraphic() == null))
                .toList();
        for (int i = 0; i < solid.size(); i++) {
            for (int j = i + 1; j < solid.size(); j++) {
                Node one = solid.get(i);
                Node other = solid.get(j);
                if (scroller(one) == scroller(other) && overlap(one, other)) {
                    complain(one, "lies on " + called(other));
                }
            }
        }
    }

    private static boolean overlap(Node one, Node other) {
        Bounds a = one.localToScene(one.getLayoutBounds());
        Bounds b = other.localToScene(other.getLayoutBounds());
        return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > 1
                && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > 1;
    }

    private static Optional<ScrollPane> scroller(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }

    /// Goes round with Tab: everything is met, in the order it is read, and what has the focus shows it and is in
    /// sight.
    private void focusOrder(List<Node> controls) {
        Node begin = scene.getFocusOwner();
        if (begin == null) {
            complaints.add("nothing has the focus");
            return;
        }
        if (!scene.getRoot().getStyleClass().contains("by-key")) {
            scene.getRoot().getStyleClass().add("by-key");
        }
        Set<Node> met = new LinkedHashSet<>();
        Node at = begin;
        while (at != null && met.add(at)) {
            ring(at);
            inSight(at);
            at.requestFocusTraversal(TraversalDirection.NEXT);
            at = scene.getFocusOwner();
        }
        controls.stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> !met.contains(node) && !anotherOfItsGroup(node, met))
                .forEach(node -> complain(node, "is not reached by Tab"));
        inReadingOrder(new ArrayList<>(met));
        begin.requestFocus();
        scene.getRoot().getStyleClass().remove("by-key");
    }

    /// Of a group of round buttons Tab may meet one; arrows lead to the others.
    private static boolean anotherOfItsGroup(Node node, Set<Node> met) {
        return node instanceof RadioButton radio
                && met.stream()
                        .anyMatch(other -> other instanceof RadioButton beside
                                && beside.getToggleGroup() == radio.getToggleGroup());
    }

    private void ring(Node node) {
        if (!(node instanceof Region region)) {
            return;
        }
        List<BackgroundFill> focused = fills(region);
        boolean ringed = focused.stream()
                .filter(fill ->
                        fill.getInsets().getTop() < 0 || fill.getInsets().getTop() == 0)
                .map(BackgroundFill::getFill)
                .filter(Color.class::isInstance)
                .map(Color.class::cast)
                .anyMatch(color -> ratio(color, ground(region.getParent())) >= 3);
        boolean larger = focused.stream().anyMatch(fill -> fill.getInsets().getTop() < 0);
        if (!ringed || !larger) {
            complain(node, "shows no focus");
        }
    }

    private static List<BackgroundFill> fills(Region region) {
        region.applyCss();
        return Optional.ofNullable(region.getBackground())
                .map(Background::getFills)
                .orElse(List.of());
    }

    private void inSight(Node node) {
        scene.getRoot().layout();
        if (!seen(node)) {
            // What the last step moved is laid out in the next pulse.
            scroller(node).ifPresent(Parent::requestLayout);
            scene.getRoot().layout();
        }
        if (!seen(node)) {
            complain(node, "has the focus out of sight");
        }
    }

    private boolean seen(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        Bounds window = scroller(node)
                .map(pane -> pane.localToScene(pane.getLayoutBounds()))
                .orElse(scene.getRoot().getLayoutBounds());
        return at.getMinY() >= window.getMinY() - 1
                && (at.getMaxY() <= window.getMaxY() + 1 || at.getHeight() >= window.getHeight());
    }

    private void inReadingOrder(List<Node> met) {
        int turns = 0;
        for (int i = 0; i < met.size(); i++) {
            Node one = met.get(i);
            Node next = met.get((i + 1) % met.size());
            if (!before(one, next)) {
                turns++;
            }
        }
        if (turns > 1) {
            complaints.add("the focus goes against the order of reading: "
                    + met.stream().map(SceneWalk::called).toList());
        }
    }

    /// Places are those inside the page, which count from the side it is read from, whatever has been scrolled.
    private boolean before(Node one, Node next) {
        Bounds a = place(one);
        Bounds b = place(next);
        if (zone(one) != zone(next)) {
            return zone(one) < zone(next);
        }
        if (a.getMaxY() <= b.getMinY() + 1) {
            return true;
        }
        if (b.getMaxY() <= a.getMinY() + 1) {
            // Columns: what stands beside is read after what stands first, all the way down.
            return b.getMinX() >= a.getMaxX() - 1;
        }
        return a.getMinX() <= b.getMinX();
    }

    /// The bar, the page, the foot.
    private static int zone(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("top-bar")) {
                return 0;
            }
            if (at.getStyleClass().contains("foot")) {
                return 2;
            }
        }
        return 1;
    }

    private Bounds place(Node node) {
        Node page = scroller(node).map(ScrollPane::getContent).orElse(scene.getRoot());
        return page.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private static boolean inAnEntry(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof TextEntry || at instanceof ListCell<?>) {
                return true;
            }
        }
        return false;
    }

    private void complain(Node node, String what) {
        complaints.add(called(node) + " " + what);
    }

    private static String called(Node node) {
        return node.getClass().getSimpleName() + "#" + node.getId() + node.getStyleClass();
    }
}
