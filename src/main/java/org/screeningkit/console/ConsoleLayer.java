package org.screeningkit.console;

import static org.screeningkit.ui.Theme.styled;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.screeningkit.console.room.RoomPage;
import org.screeningkit.console.room.RoomSettings;
import org.screeningkit.kit.Kit;
import org.screeningkit.playback.Player;
import org.screeningkit.programme.Moment.AtClosing;
import org.screeningkit.programme.Moment.AtSignUp;
import org.screeningkit.programme.Show;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.Look;
import org.screeningkit.ui.Theme;

/// The volunteer's layer over the audience's picture, for an evening with a single screen: a bar while the mouse
/// moves, a sentence when there is something to say, the operator menu when it is asked for. FX thread.
public final class ConsoleLayer extends StackPane {
    private static final Duration BAR_RESTS = Duration.seconds(3);

    private final Show show;
    private final Kit kit;
    private final Player player;
    private final Consumer<ShowAction> actions;
    private final NoticeBar notices = new NoticeBar();
    private final OperatorBar bar;
    private final VBox edge = styled(new VBox(), "console-edge");
    private final StackPane overlay = styled(new StackPane(), "console-overlay");
    private final PauseTransition rest = new PauseTransition(BAR_RESTS);
    private Texts texts;
    private Optional<Function<Texts, String>> trouble = Optional.empty();

    public ConsoleLayer(Show show, Kit kit, Player player, Consumer<ShowAction> actions, Texts texts) {
        this.show = show;
        this.kit = kit;
        this.player = player;
        this.actions = actions;
        this.texts = texts;
        this.bar = new OperatorBar(show, player, actions, texts);
        styled(this, "theme-night");
        setPickOnBounds(false);
        edge.getChildren().addAll(notices, bar);
        edge.setPickOnBounds(false);
        edge.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(edge, Pos.BOTTOM_CENTER);
        overlay.setVisible(false);
        getChildren().addAll(edge, overlay);
        bar.managedProperty().bind(bar.visibleProperty());
        restBar();
        rest.setOnFinished(_ -> restBar());
        show.observe((before, now) -> {
            if (before.moment().segment() != now.moment().segment()) {
                restBar();
            }
        });
        overlay.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                clear();
                event.consume();
            }
        });
        Theme.speak(this, texts.language());
    }

    /// Shows the bar whenever the mouse moves in the scene.
    public void followMouse(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, _ -> showBar());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> showBar());
    }

    /// How much of the bottom edge the volunteer's words and buttons take, in pixels; 0 where there are none.
    public ReadOnlyDoubleProperty edgeHeight() {
        return edge.heightProperty();
    }

    public void showBar() {
        boolean ours = !(show.state().moment() instanceof AtSignUp);
        bar.setVisible(ours);
        rest.playFromStart();
    }

    /// At the close the volunteer has to find the way out; at sign-up the laptop is an attendee's.
    private void restBar() {
        bar.setVisible(show.state().moment() instanceof AtClosing);
    }

    public void speak(Texts other) {
        texts = other;
        Theme.speak(this, texts.language());
        bar.speak(other);
    }

    public void notice(Notice notice) {
        notices.show(Optional.of(notice));
    }

    /// Takes back this notice, if it is still the one shown.
    public void withdraw(Notice notice) {
        if (notices.showing(notice)) {
            notices.show(Optional.empty());
        }
    }

    /// @param look the kiosk's at present
    /// @param pin whether one was set
    public void openMenu(Look look, boolean pin) {
        MenuSetting setting =
                new MenuSetting(kit.languages(), look, pin, trouble.map(sentence -> sentence.apply(texts)));
        lay(new OperatorMenu(show, texts, setting, actions, this::clear));
    }

    /// The operator menu says from now on that the last sign-up was not saved: an attendee must not read why.
    ///
    /// @param textKey of the sentence that says why; empty where nobody knows
    public void notSaved(Optional<String> textKey) {
        trouble = Optional.of(now -> now.get(
                "console.menu.trouble", Map.of("trouble", textKey.map(now::get).orElse(""))));
    }

    /// The operator menu says from now on that the last sign-up could not be taken back.
    ///
    /// @param textKey of the sentence that says why; empty where nobody knows
    public void notUndone(Optional<String> textKey) {
        trouble = Optional.of(now ->
                now.get("console.withdraw.failed") + " " + textKey.map(now::get).orElse(""));
    }

    /// What the operator menu said of the last sign-up is over.
    public void troubleOver() {
        trouble = Optional.empty();
    }

    /// In the language the volunteer reads at present.
    public Texts texts() {
        return texts;
    }

    /// @param now what is chosen so far
    public void showRoom(RoomSettings now) {
        lay(new RoomPage(
                now,
                player.soundOptions(),
                texts,
                settings -> actions.accept(new ShowAction.SetUpRoom(settings)),
                this::clear));
    }

    public void showKeys() {
        lay(new KeyGuide(texts, this::clear));
    }

    /// Whether a menu has the keyboard, so that keys must not move the evening.
    public boolean busy() {
        return overlay.isVisible();
    }

    /// Is true while a menu or question of the volunteer's lies over everything.
    public ReadOnlyBooleanProperty busyProperty() {
        return overlay.visibleProperty();
    }

    /// Lays a page of the volunteer's over everything, in place of an earlier one.
    public void lay(Parent page) {
        overlay.getChildren().setAll(page);
        overlay.setVisible(true);
        overlay.applyCss();
        first(page).requestFocus();
    }

    /// Takes away whatever page of the volunteer's there is.
    public void clear() {
        overlay.getChildren().clear();
        overlay.setVisible(false);
    }

    private void clear(Parent page) {
        if (overlay.getChildren().contains(page)) {
            clear();
        }
    }

    private static Node first(Parent page) {
        if (page.isFocusTraversable()) {
            return page;
        }
        return Stream.of(".text-field", ".button")
                .flatMap(kind -> page.lookupAll(kind).stream())
                .findFirst()
                .orElse(page);
    }
}
