package org.screeningkit.kiosk;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.screeningkit.kiosk.frame.Foot;
import org.screeningkit.kiosk.frame.PageScroller;
import org.screeningkit.kiosk.frame.Sheet;
import org.screeningkit.kiosk.keyboard.ScreenKeyboard;
import org.screeningkit.kiosk.keyboard.Typing;
import org.screeningkit.kiosk.page.KioskPage;
import org.screeningkit.kiosk.part.Eraser;
import org.screeningkit.kiosk.part.TextEntry;

/// Where the kiosk is drawn: one page between its bars, and at most one sheet that covers all of it.
final class Board {
    /// Style class while there is a keyboard on the screen.
    private static final String WITH_KEYBOARD = "with-keyboard";

    private final StackPane pane;
    private final BorderPane base = new BorderPane();
    private final VBox bottom = new VBox();
    private PageScroller scroller = new PageScroller(new Region(), "page-holder");
    private Optional<Sheet> sheet = Optional.empty();
    private Optional<KioskPage> page = Optional.empty();
    private Optional<Node> focused = Optional.empty();

    Board(StackPane pane) {
        this.pane = pane;
        base.setBottom(bottom);
        pane.getChildren().add(base);
    }

    void show(KioskPage shown, Optional<? extends Node> top, Foot foot, Optional<ScreenKeyboard> keyboard) {
        Optional<KioskPage> left = page;
        page = Optional.of(shown);
        removeSheet();
        base.setVisible(true);
        if (!top.equals(Optional.ofNullable(base.getTop()))) {
            base.setTop(top.orElse(null));
            top.ifPresent(Node::applyCss);
        }
        scroller = new PageScroller(shown.node(), "page-holder");
        base.setCenter(scroller);
        foot.turns(scroller);
        bottom.getChildren().setAll(foot);
        place(keyboard);
        focus();
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
        opened.applyCss();
        if (pane.getWidth() >= 1) {
            pane.layout();
        }
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
            sheet.<Node>map(Sheet::first)
                    .or(() -> focused.filter(this::here))
                    .ifPresentOrElse(this::focus, this::focus);
        }
    }

    private boolean here(Node node) {
        return node.equals(pane) || (node.getParent() != null && here(node.getParent()));
    }

    /// An entry is entered at its end: selected whole, as focus leaves it, one key would wipe it.
    ///
    /// What lies in a scroll pane belongs to the scene, and can be focused, only once the pane has been styled.
    private void focus(Node node) {
        if (node.getScene() == null) {
            pane.applyCss();
        }
        node.requestFocus();
        if (node instanceof TextEntry entry) {
            entry.end();
        }
        reveal();
    }

    /// Puts a keyboard at the foot of the page, or takes it away, and keeps the place that is typed in in sight.
    void dock(Optional<ScreenKeyboard> keyboard) {
        bottom.getChildren().removeIf(ScreenKeyboard.class::isInstance);
        place(keyboard);
        reveal();
    }

    private void place(Optional<ScreenKeyboard> keyboard) {
        keyboard.ifPresent(bottom.getChildren()::addFirst);
        makeRoom();
        scroller.applyCss();
        bottom.applyCss();
    }

    private void makeRoom() {
        if (typing() != scroller.getStyleClass().contains(WITH_KEYBOARD)) {
            if (typing()) {
                scroller.getStyleClass().add(WITH_KEYBOARD);
            } else {
                scroller.getStyleClass().remove(WITH_KEYBOARD);
            }
        }
    }

    private boolean typing() {
        return bottom.getChildren().stream().anyMatch(ScreenKeyboard.class::isInstance);
    }

    /// What has the focus is seen; while there is a keyboard on the screen, so is the entry with its error.
    void reveal() {
        if (pane.getWidth() < 1) {
            return;
        }
        pane.layout();
        Optional<Node> focused = Optional.ofNullable(pane.getScene()).map(Scene::getFocusOwner);
        if (sheet.isPresent()) {
            focused.ifPresent(sheet.get()::reveal);
            return;
        }
        Optional<Typing> typing = page.flatMap(KioskPage::typing).filter(_ -> typing());
        if (typing.isPresent()) {
            scroller.reveal(typing.get().above(), typing.get().entry());
        } else {
            focused.filter(scroller::holds).ifPresent(scroller::reveal);
        }
    }

    /// What may be read aloud of what is seen.
    List<String> aloud() {
        return sheet.map(Sheet::aloud).or(() -> page.map(KioskPage::aloud)).orElse(List.of());
    }
}
