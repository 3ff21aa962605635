package org.screeningkit.console;

import static org.screeningkit.ui.Theme.styled;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.screeningkit.kit.Kit;
import org.screeningkit.programme.Cue;
import org.screeningkit.programme.Segment;
import org.screeningkit.programme.Show;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.WrappedText;

/// Where the volunteer goes from anywhere: one step back, back to the talk, on to the close, or out. Every entry closes
/// the menu.
final class OperatorMenu extends VBox {
    private final Show show;
    private final Texts texts;
    private final Consumer<ShowAction> actions;
    private final Runnable close;

    OperatorMenu(
            Show show, Kit kit, Texts texts, Consumer<ShowAction> actions, Optional<String> trouble, Runnable close) {
        this.show = show;
        this.texts = texts;
        this.actions = actions;
        this.close = close;
        styled(this, "operator-menu", "theme-night");
        setAlignment(Pos.TOP_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        int here = show.state().moment().segment();
        Label title = styled(new Label(texts.get("console.menu.title")), "menu-title");
        Label now = styled(
                new Label(texts.get("console.menu.now", Map.of("now", SegmentNames.name(show.segment(), texts)))),
                "menu-now");
        Button carryOn = entry("console.menu.carry-on", Material2MZ.PLAY_ARROW, Optional.empty());
        carryOn.setDefaultButton(true);
        getChildren().addAll(title, now);
        trouble.map(sentence ->
                        new WrappedText(texts.get("console.menu.trouble", Map.of("trouble", sentence)), "menu-trouble"))
                .ifPresent(getChildren()::add);
        getChildren().add(carryOn);
        if (here > 0) {
            goTo("console.menu.step-back", Material2AL.KEYBOARD_ARROW_LEFT, here - 1);
        }
        offer("console.menu.talk", Material2AL.FORUM, here, Segment.Cards.class::isInstance);
        offer("console.menu.sign-up", Material2AL.EDIT, here, Segment.SignUp.class::isInstance);
        offer("console.menu.close", Material2AL.FLAG, here, Segment.Closing.class::isInstance);
        getChildren().add(entry("console.room", Material2MZ.SURROUND_SOUND, Optional.of(new ShowAction.OpenRoom())));
        getChildren().add(entry("console.keys", Material2AL.KEYBOARD, Optional.of(new ShowAction.ShowKeys())));
        if (kit.languages().size() > 1) {
            getChildren().add(languages(kit));
        }
        getChildren().add(entry("console.quit", Material2MZ.POWER_SETTINGS_NEW, Optional.of(new ShowAction.Quit())));
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
        getChildren().add(entry(key, icon, Optional.of(new ShowAction.Give(new Cue.GoTo(segment)))));
    }

    private Button entry(String key, Ikon icon, Optional<ShowAction> action) {
        Button entry = styled(new Button(texts.get(key), Buttons.icon(icon)), "menu-entry");
        entry.setId(key.substring(key.lastIndexOf('.') + 1));
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.setOnAction(_ -> choose(action));
        return entry;
    }

    private Node languages(Kit kit) {
        FlowPane row = styled(new FlowPane(), "menu-languages");
        for (Language language : kit.languages()) {
            Button button = styled(new Button(language.endonym()), "console-button");
            button.setDisable(language.equals(texts.language()));
            button.setOnAction(_ -> choose(Optional.of(new ShowAction.Speak(language))));
            row.getChildren().add(button);
        }
        return row;
    }

    private void choose(Optional<ShowAction> action) {
        close.run();
        action.ifPresent(actions);
    }
}
