package org.screeningkit.console;

import static org.screeningkit.ui.Theme.styled;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.screeningkit.playback.Player;
import org.screeningkit.programme.Cover;
import org.screeningkit.programme.Cue;
import org.screeningkit.programme.Moment.AtClosing;
import org.screeningkit.programme.Moment.AtSignUp;
import org.screeningkit.programme.Moment.InFilm;
import org.screeningkit.programme.Moment.OnCard;
import org.screeningkit.programme.Segment;
import org.screeningkit.programme.Show;
import org.screeningkit.programme.ShowState;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

/// The volunteer's controls on a single screen, at the bottom edge while the mouse moves.
final class OperatorBar extends HBox {
    private final Show show;
    private final Buttons buttons;
    private final FilmControls film;
    private Texts texts;

    OperatorBar(Show show, Player player, Consumer<ShowAction> actions, Texts texts) {
        this.show = show;
        this.texts = texts;
        this.buttons = new Buttons(actions);
        this.film = new FilmControls(player, buttons);
        styled(this, "operator-bar");
        setAlignment(Pos.CENTER);
        show.observe((_, now) -> update(now));
        update(show.state());
    }

    void speak(Texts other) {
        texts = other;
        update(show.state());
    }

    private void update(ShowState state) {
        getChildren().clear();
        switch (state.moment()) {
            case InFilm moment -> film.fill(getChildren(), moment, state, captions(), texts);
            case AtSignUp _ -> {}
            case AtClosing closing -> closing(closing);
            default -> {
                getChildren().addAll(label(nextWords(state)), gap());
                if (state.moment() instanceof OnCard(int _, int card) && card > 0) {
                    add(
                            "console.previous",
                            Material2AL.KEYBOARD_ARROW_LEFT,
                            new ShowAction.Give(new Cue.PreviousCard()));
                }
            }
        }
        if (!(state.moment() instanceof AtSignUp)) {
            add(
                    state.cover() == Cover.BLACK ? "console.black.off" : "console.black",
                    Material2MZ.VISIBILITY_OFF,
                    new ShowAction.Give(new Cue.ToggleCover(Cover.BLACK)));
            getChildren()
                    .addAll(
                            buttons.button(texts.get("console.keys"), Material2AL.KEYBOARD, new ShowAction.ShowKeys()),
                            buttons.button(texts.get("console.menu"), Material2MZ.MENU, new ShowAction.OpenMenu()));
        }
        if (!(state.moment() instanceof AtSignUp) && !(state.moment() instanceof AtClosing)) {
            getChildren().add(next(state));
        }
    }

    private Map<Language, Path> captions() {
        return show.segment() instanceof Segment.Film segment ? segment.captions() : Map.of();
    }

    private Button next(ShowState state) {
        boolean inFilm = state.moment() instanceof InFilm;
        boolean armed = state.moment() instanceof InFilm film && film.skipArmed();
        String key = armed ? "console.skip.again" : inFilm ? "console.skip" : "console.next";
        return buttons.primary(
                texts.get(key),
                inFilm ? Material2MZ.SKIP_NEXT : Material2AL.KEYBOARD_ARROW_RIGHT,
                new ShowAction.Give(new Cue.Next()));
    }

    private void closing(AtClosing closing) {
        getChildren().addAll(label(texts.get("console.closing")), gap());
        signUpBefore(closing.segment())
                .ifPresent(segment -> add(
                        "console.back.sign-up",
                        Material2AL.KEYBOARD_ARROW_LEFT,
                        new ShowAction.Give(new Cue.GoTo(segment))));
        getChildren()
                .add(buttons.primary(texts.get("console.quit"), Material2MZ.POWER_SETTINGS_NEW, new ShowAction.Quit()));
    }

    private Optional<Integer> signUpBefore(int segment) {
        for (int index = segment - 1; index >= 0; index--) {
            if (show.programme().segment(index) instanceof Segment.SignUp) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    private String nextWords(ShowState state) {
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

    private void add(String key, Ikon icon, ShowAction action) {
        getChildren().add(buttons.button(texts.get(key), icon, action));
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
