package org.screeningkit.kiosk;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.screeningkit.kiosk.frame.Sheet;
import org.screeningkit.kiosk.page.KioskPage;
import org.screeningkit.kiosk.part.TextEntry;

/// Where the kiosk is drawn: one page between its bars, and at most one sheet that covers all of it.
final class Board {
    private final StackPane pane;
    private final BorderPane base = new BorderPane();
    private Optional<Sheet> sheet = Optional.empty();
    private Optional<KioskPage> page = Optional.empty();
    private Optional<Node> focused = Optional.empty();

    Board(StackPane pane) {
        this.pane = pane;
        pane.getChildren().add(base);
    }

    void show(KioskPage shown, Optional<? extends Node> top, Node foot) {
        Optional<KioskPage> left = page;
        page = Optional.of(shown);
        base.setTop(top.orElse(null));
        base.setCenter(scroller(shown.node()));
        base.setBottom(foot);
        uncover();
        left.ifPresent(gone -> {
            gone.wipe();
            Eraser.erase(gone.node());
        });
    }

    /// What is behind is hidden, so that neither eyes nor keys reach it.
    void cover(Sheet opened) {
        removeSheet();
        sheet = Optional.of(opened);
        base.setVisible(false);
        pane.getChildren().add(opened);
        focus(opened.first());
    }

    void uncover() {
        removeSheet();
        base.setVisible(true);
        focus();
    }

    private void removeSheet() {
        sheet.ifPresent(pane.getChildren()::remove);
        sheet = Optional.empty();
    }

    boolean covered() {
        return sheet.isPresent();
    }

    void focus() {
        page.ifPresent(shown -> focus(shown.first()));
    }

    /// The operator has the laptop; afterwards the focus is where it was, if that place is still there.
    void screen(boolean hidden) {
        if (hidden) {
            focused = Optional.ofNullable(pane.getScene()).map(Scene::getFocusOwner);
        }
        pane.setVisible(!hidden);
        if (!hidden) {
            focused.filter(this::here).ifPresentOrElse(this::focus, this::focus);
        }
    }

    private boolean here(Node node) {
        return node.equals(pane) || (node.getParent() != null && here(node.getParent()));
    }

    /// An entry is entered at its end: selected whole, as focus leaves it, one key would wipe it.
    ///
    /// What lies in a scroll pane belongs to the scene, and can be focused, only once the pane has been styled.
    private void focus(Node node) {
        pane.applyCss();
        node.requestFocus();
        if (node instanceof TextEntry entry) {
            entry.end();
        }
    }

    private static ScrollPane scroller(Node content) {
        StackPane holder = new StackPane(content);
        holder.getStyleClass().add("page-holder");
        ScrollPane scroller = new ScrollPane(holder);
        scroller.setFitToWidth(true);
        scroller.setFitToHeight(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.setFocusTraversable(false);
        scroller.getStyleClass().add("scroller");
        return scroller;
    }
}
