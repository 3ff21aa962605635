package org.screeningkit.console;

import static org.screeningkit.ui.Theme.styled;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.screeningkit.programme.Cue;
import org.screeningkit.programme.Segment;
import org.screeningkit.programme.Show;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.Look;
import org.screeningkit.ui.WrappedText;

/// Where the volunteer goes from anywhere: one step back, back to the talk, on to the close, or out; and beside it how
/// the laptop is set up. Every entry closes the menu. Where the window is lower than the menu, what sets the laptop up
/// scrolls, and the ways out stay in sight.
final class OperatorMenu extends VBox {
    private static final double WRAP = 590;

    private final Show show;
    private final Texts texts;
    private final Consumer<ShowAction> actions;
    private final Consumer<Parent> close;
    private final VBox ways = styled(new VBox(), "menu-column");
    private final VBox setUp = styled(new VBox(), "menu-column");

    /// @param close takes this menu away, unless something else lies in its place already
    OperatorMenu(Show show, Texts texts, MenuSetting setting, Consumer<ShowAction> actions, Consumer<Parent> close) {
        this.show = show;
        this.texts = texts;
        this.actions = actions;
        this.close = close;
        styled(this, "operator-menu", "theme-night");
        setAlignment(Pos.TOP_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = styled(new Label(texts.get("console.menu.title")), "menu-title");
        Label now = styled(
                new Label(texts.get("console.menu.now", Map.of("now", SegmentNames.name(show.segment(), texts)))),
                "menu-now");
        getChildren().addAll(title, now);
        setting.trouble()
                .map(sentence -> new WrappedText(sentence, "menu-trouble"))
                .ifPresent(getChildren()::add);
        getChildren().add(styled(new HBox(ways, scrolling(setUp)), "menu-columns"));
        ways();
        setUp(setting);
    }

    private static ScrollPane scrolling(Node content) {
        ScrollPane scroller = styled(new ScrollPane(content), "menu-scroller");
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.setMinHeight(0);
        scroller.setFocusTraversable(false);
        return scroller;
    }

    private void ways() {
        int here = show.state().moment().segment();
        Button carryOn = entry("console.menu.carry-on", Material2MZ.PLAY_ARROW, Optional.empty());
        carryOn.setDefaultButton(true);
        ways.getChildren().add(carryOn);
        if (here > 0) {
            goTo("console.menu.step-back", Material2AL.KEYBOARD_ARROW_LEFT, here - 1);
        }
        offer("console.menu.talk", Material2AL.FORUM, here, Segment.Cards.class::isInstance);
        offer("console.menu.sign-up", Material2AL.EDIT, here, Segment.SignUp.class::isInstance);
        offer("console.menu.close", Material2AL.FLAG, here, Segment.Closing.class::isInstance);
        ways.getChildren()
                .add(entry("console.quit", Material2MZ.POWER_SETTINGS_NEW, Optional.of(new ShowAction.Quit())));
    }

    private void setUp(MenuSetting setting) {
        setUp.getChildren()
                .add(entry("console.room", Material2MZ.SURROUND_SOUND, Optional.of(new ShowAction.OpenRoom())));
        setUp.getChildren().add(entry("console.keys", Material2AL.KEYBOARD, Optional.of(new ShowAction.ShowKeys())));
        if (show.programme().segments().stream().anyMatch(Segment.SignUp.class::isInstance)) {
            setUp.getChildren()
                    .addAll(
                            entry(
                                    setting.pin() ? "console.menu.pin.change" : "console.menu.pin",
                                    Material2AL.LOCK,
                                    Optional.of(new ShowAction.ChangePin())),
                            entry("console.menu.withdraw", Material2MZ.UNDO, Optional.of(new ShowAction.Withdraw())),
                            styled(new Label(texts.get("console.menu.look")), "menu-now"),
                            looks(setting.look()));
        }
        if (setting.languages().size() > 1) {
            setUp.getChildren()
                    .addAll(
                            styled(new Label(texts.get("console.menu.language")), "menu-now"),
                            languages(setting.languages()));
        }
    }

    private static FlowPane row() {
        FlowPane row = styled(new FlowPane(), "menu-languages");
        row.setPrefWrapLength(WRAP);
        return row;
    }

    private Node looks(Look now) {
        FlowPane row = row();
        for (Look look : Look.values()) {
            String key = "console.look." + look.name().toLowerCase(Locale.ROOT);
            row.getChildren().add(choice(texts.get(key), key, look == now, new ShowAction.Dress(look)));
        }
        return row;
    }

    private void offer(String key, Ikon icon, int here, Predicate<Segment> wanted) {
        for (int index = 0; index <= show.programme().last(); index++) {
            if (index != here && wanted.test(show.programme().segment(index))) {
                goTo(key, icon, index);
                return;
            }
        }
    }

    private void goTo(String key, Ikon icon, int segment) {
        ways.getChildren().add(entry(key, icon, Optional.of(new ShowAction.Give(new Cue.GoTo(segment)))));
    }

    private Button entry(String key, Ikon icon, Optional<ShowAction> action) {
        Button entry = styled(new Button(texts.get(key), Buttons.icon(icon)), "menu-entry");
        entry.setId(key.substring(key.lastIndexOf('.') + 1));
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.setOnAction(_ -> choose(action));
        return entry;
    }

    private Node languages(List<Language> all) {
        FlowPane row = row();
        for (Language language : all) {
            row.getChildren()
                    .add(choice(
                            language.endonym(),
                            "language." + language.tag(),
                            language.equals(texts.language()),
                            new ShowAction.Speak(language)));
        }
        return row;
    }

    /// One of a row, marked when it is the one in force.
    private Button choice(String name, String id, boolean chosen, ShowAction action) {
        Button button = styled(new Button(name), "console-button");
        button.setId(id.replace('.', '-'));
        if (chosen) {
            styled(button, "chosen").setGraphic(Buttons.icon(Material2AL.CHECK));
            button.setAccessibleText(texts.get("console.chosen", Map.of("choice", name)));
        }
        button.setOnAction(_ -> choose(Optional.of(action)));
        return button;
    }

    private void choose(Optional<ShowAction> action) {
        action.ifPresent(actions);
        close.accept(this);
    }
}
