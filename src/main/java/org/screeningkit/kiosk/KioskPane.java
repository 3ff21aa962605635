package org.screeningkit.kiosk;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.StackPane;
import org.screeningkit.kiosk.flow.KioskEvent;
import org.screeningkit.kiosk.flow.KioskState;
import org.screeningkit.kiosk.frame.Comfort;
import org.screeningkit.kiosk.frame.Foot;
import org.screeningkit.kiosk.frame.Layout;
import org.screeningkit.kiosk.frame.Sheet;
import org.screeningkit.kiosk.frame.TopBar;
import org.screeningkit.kiosk.frame.Wardrobe;
import org.screeningkit.kiosk.keyboard.ScreenKeyboard;
import org.screeningkit.kiosk.page.KioskPage;
import org.screeningkit.kiosk.page.PageSetting;
import org.screeningkit.kiosk.words.Words;
import org.screeningkit.kit.Kit;
import org.screeningkit.signup.SignUpDesk;
import org.screeningkit.signup.SignUpOffer;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.Look;

/// The kiosk, to be laid over a whole window: from the attract screen through the form to the thanks, person after
/// person. Its looks are those of the room `kiosk`, which its scene must be dressed with. JavaFX thread only.
public final class KioskPane extends StackPane {
    private final Kit kit;
    private final SignUpOffer offer;
    private final Surroundings surroundings;
    private final Reception reception;
    private final Pages pages;
    private final Board board = new Board(this);
    private final Watch watch;
    private final Aloud aloud;
    private final Wishes wishes = new Wishes();
    private Layout layout = Layout.NARROW;
    private final Wardrobe wardrobe = new Wardrobe(this);
    private Optional<TopBar> topBar = Optional.empty();
    private Drawn drawn;

    /// What is on the screen, and for whom.
    private record Drawn(KioskState state, Words words, KioskPage page) {}

    /// @param texts in the language of the event, with the kit's own sentences
    public KioskPane(Kit kit, Texts texts, SignUpDesk desk, Surroundings surroundings) {
        this.kit = kit;
        this.surroundings = surroundings;
        pages = new Pages(kit, surroundings.disk());
        offer = kit.signUp().in(surroundings.country());
        reception = new Reception(offer, new Words(kit, texts), desk, surroundings, this::changed);
        aloud = new Aloud(surroundings.voice(), reception, board);
        drawn = page();
        watch = new Watch(surroundings.clock(), board, reception, () -> drawn.page(), this::send);
        new Senses(this, watch, board, new Keys(surroundings.clock(), wishes)).listen();
        layoutBoundsProperty().subscribe(this::fit);
        sceneProperty().subscribe(_ -> board.focus());
        draw();
    }

    /// Whether somebody is in the middle of signing up.
    public boolean occupied() {
        return !(reception.state() instanceof KioskState.Attract);
    }

    /// Wipes whatever was on the screen and waits for the next person.
    public void reset() {
        reception.forget();
    }

    /// Gives the laptop another look, for everybody until the next.
    public void dress(Look other) {
        wardrobe.choose(other);
        redraw();
    }

    /// Greets the next people in another language; who is here keeps theirs.
    public void speak(Texts texts) {
        reception.speak(new Words(kit, texts));
    }

    /// Takes the page out of sight and out of the keyboard's reach, while the operator has the laptop, and brings it
    /// back as it was. Its times go on meanwhile, and begin anew when it is seen again.
    public void screen(boolean hidden) {
        board.screen(hidden);
        watch.screened(hidden);
    }

    /// Somebody is at the laptop, at a page laid over this one: nobody's answers are wiped meanwhile.
    public void volunteerIsHere() {
        watch.volunteerIsHere();
    }

    private void send(KioskEvent event) {
        switch (event) {
            case KioskEvent.ReadNotice _ -> cover(Sheets.notice(words(), this::uncover));
            case KioskEvent.TypeOnScreen typing -> {
                reception.visit().ease(comfort().withOnScreen(typing.wanted()));
                board.focus();
                board.dock(keyboard());
            }
            case KioskEvent.ReadAloud _ -> aloud.toggle();
            default -> {
                collect();
                reception.handle(event);
            }
        }
    }

    private void cover(Sheet sheet) {
        aloud.hush();
        board.cover(sheet);
    }

    private void uncover() {
        aloud.hush();
        watch.uncover();
    }

    private Optional<ScreenKeyboard> keyboard() {
        return drawn.page()
                .typing()
                .filter(_ -> comfort().onScreen())
                .map(typing -> new ScreenKeyboard(words(), typing, () -> send(new KioskEvent.TypeOnScreen(false))));
    }

    private Words words() {
        return reception.visit().words();
    }

    private Comfort comfort() {
        return reception.visit().comfort();
    }

    private Drawn page() {
        PageSetting setting = new PageSetting(words(), offer, reception.visit().draft(), layout, this::send);
        return new Drawn(reception.state(), words(), pages.of(reception.state(), setting, wardrobe.look()));
    }

    /// Shows what the reception now says: problems on the same page, or another page.
    private void changed() {
        boolean samePage = drawn.state().equals(reception.state()) && drawn.words() == words();
        if (samePage && !reception.visit().problems().isEmpty()) {
            drawn.page().show(reception.visit().problems());
            applyCss();
            board.reveal();
        } else {
            draw();
        }
    }

    private void draw() {
        KioskState before = drawn.state();
        aloud.hush();
        layout = Layout.of(getWidth(), getHeight(), comfort());
        drawn = page();
        wardrobe.wear(comfort(), layout, words().language());
        boolean asking = drawn.state() instanceof KioskState.Form || drawn.state() instanceof KioskState.NotSaved;
        topBar = Optional.of(new TopBar.Setting(words(), layout, comfort(), aloud.possible()))
                .filter(_ -> asking)
                .map(setting -> TopBar.after(topBar, setting, wishes));
        watch.uncovered();
        board.show(
                drawn.page(),
                topBar,
                new Foot(words(), wardrobe.look(), kit.demonstration(), surroundings.clock(), surroundings.operator()),
                keyboard());
        if (!reception.visit().problems().isEmpty()) {
            drawn.page().show(reception.visit().problems());
        }
        if (!before.equals(drawn.state())) {
            watch.begin();
        }
    }

    private void fit(Bounds bounds) {
        if (layout != Layout.of(bounds.getWidth(), bounds.getHeight(), comfort())) {
            redraw();
        }
    }

    /// The same page, its answers kept.
    private void redraw() {
        collect();
        draw();
    }

    private void collect() {
        if (reception.state() instanceof KioskState.Form) {
            drawn.page().collect(reception.visit().draft());
        }
    }

    /// What people ask for with the bar above and with keys.
    private final class Wishes implements TopBar.Actions, Keys.Meaning {
        @Override
        public void chooseLanguage() {
            cover(Sheets.languages(
                    words(),
                    kit.languages(),
                    language -> send(new KioskEvent.Speak(language)),
                    KioskPane.this::uncover));
        }

        @Override
        public void chooseComfort() {
            cover(Sheets.comfort(words(), comfort(), this::change, KioskPane.this::uncover));
        }

        @Override
        public void change(Comfort comfort) {
            reception.visit().ease(comfort);
            redraw();
        }

        @Override
        public void readAloud() {
            send(new KioskEvent.ReadAloud());
        }

        @Override
        public void leave() {
            send(new KioskEvent.Leave());
        }

        @Override
        public void operator() {
            surroundings.operator().run();
        }

        @Override
        public void enter() {
            if (!board.covered()) {
                drawn.page().enter();
            }
        }

        @Override
        public void letter() {
            if (!occupied()) {
                drawn.page().enter();
            }
        }
    }
}
