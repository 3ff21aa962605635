package org.screeningkit.console;

import static org.screeningkit.ui.Theme.styled;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.screeningkit.playback.Player;
import org.screeningkit.programme.Cover;
import org.screeningkit.programme.Cue;
import org.screeningkit.programme.Moment.AtClosing;
import org.screeningkit.programme.Moment.AtSignUp;
import org.screeningkit.programme.Moment.InFilm;
import org.screeningkit.programme.Moment.InPause;
import org.screeningkit.programme.Moment.OnCard;
import org.screeningkit.programme.Moment.OnSlate;
import org.screeningkit.programme.Segment;
import org.screeningkit.programme.Show;
import org.screeningkit.programme.ShowState;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

/// The volunteer's controls on a single screen, at the bottom edge while the mouse moves. None at sign-up, where the
/// laptop is an attendee's.
final class OperatorBar extends HBox {
    private final Show show;
    private final FilmControls film;
    private final Consumer<ShowAction> actions;
    private Buttons buttons;

    OperatorBar(Show show, Player player, Consumer<ShowAction> actions, Texts texts) {
        this.show = show;
        this.actions = actions;
        this.buttons = new Buttons(actions, texts);
        this.film = new FilmControls(player);
        styled(this, "operator-bar");
        setAlignment(Pos.CENTER);
        show.observe((_, now) -> update(now));
        update(show.state());
    }

    void speak(Texts texts) {
        buttons = new Buttons(actions, texts);
        update(show.state());
    }

    private void update(ShowState state) {
        getChildren()
                .setAll(
                        switch (state.moment()) {
                            case InFilm moment -> inFilm(moment, state);
                            case OnSlate _, InPause _ -> between(state);
                            case OnCard(int _, int card) -> card > 0 ? withPrevious(between(state)) : between(state);
                            case AtClosing closing -> closing(closing);
                            case AtSignUp _ -> List.of();
                        });
    }

    private List<Node> inFilm(InFilm moment, ShowState state) {
        List<Node> bar = new ArrayList<>(film.controls(moment, state, captions(), buttons));
        bar.add(black(state));
        bar.add(menu());
        bar.add(buttons.primary(
                moment.skipArmed() ? "console.skip.again" : "console.skip",
                Material2MZ.SKIP_NEXT,
                new ShowAction.Give(new Cue.Next())));
        return bar;
    }

    private List<Node> between(ShowState state) {
        return List.of(
                label(whatIsNext(state)),
                gap(),
                black(state),
                buttons.button("console.keys", Material2AL.KEYBOARD, new ShowAction.ShowKeys()),
                menu(),
                buttons.primary("console.next", Material2AL.KEYBOARD_ARROW_RIGHT, new ShowAction.Give(new Cue.Next())));
    }

    private List<Node> withPrevious(List<Node> bar) {
        List<Node> longer = new ArrayList<>(bar);
        longer.add(2, buttons.button("console.previous", Material2AL.KEYBOARD_ARROW_LEFT, new Cue.PreviousCard()));
        return longer;
    }

    private List<Node> closing(AtClosing closing) {
        List<Node> bar = new ArrayList<>(List.of(label(buttons.texts().get("console.closing")), gap()));
        IntStream.range(0, closing.segment())
                .filter(index -> show.programme().segment(index) instanceof Segment.SignUp)
                .mapToObj(index ->
                        buttons.button("console.back.sign-up", Material2AL.KEYBOARD_ARROW_LEFT, new Cue.GoTo(index)))
                .forEach(bar::add);
        bar.add(menu());
        bar.add(buttons.primary("console.quit", Material2MZ.POWER_SETTINGS_NEW, new ShowAction.Quit()));
        return bar;
    }

    private Node black(ShowState state) {
        String key = state.cover() == Cover.BLACK ? "console.black.off" : "console.black";
        return buttons.button(key, Material2MZ.VISIBILITY_OFF, new Cue.ToggleCover(Cover.BLACK));
    }

    private Node menu() {
        return buttons.button("console.menu", Material2MZ.MENU, new ShowAction.OpenMenu());
    }

    private Map<Language, Path> captions() {
        return show.segment() instanceof Segment.Film segment ? segment.captions() : Map.of();
    }

    private String whatIsNext(ShowState state) {
        Texts texts = buttons.texts();
        int segment = state.moment().segment();
        if (state.moment() instanceof OnCard(int _, int card)
                && show.segment() instanceof Segment.Cards(int count)
                && card + 1 < count) {
            return texts.get("console.next.card", Map.of("number", card + 2, "count", count));
        }
        return segment < show.programme().last()
                ? texts.get(
                        "console.next.is",
                        Map.of("next", SegmentNames.name(show.programme().segment(segment + 1), texts)))
                : "";
    }

    private static Label label(String words) {
        return styled(new Label(words), "console-label");
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
