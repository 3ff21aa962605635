package org.screeningkit.app;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.screeningkit.app.crew.Logbook;
import org.screeningkit.app.crew.Projectionist;
import org.screeningkit.app.crew.RoomSetup;
import org.screeningkit.app.crew.SealedCount;
import org.screeningkit.app.crew.SessionJournal;
import org.screeningkit.app.crew.VolunteerNotices;
import org.screeningkit.app.crew.Withdrawals;
import org.screeningkit.app.operator.OperatorDesk;
import org.screeningkit.app.operator.PinKeeper;
import org.screeningkit.app.operator.ReceiptCodes;
import org.screeningkit.app.operator.SaveReports;
import org.screeningkit.app.operator.SettingsKeeper;
import org.screeningkit.audience.AudiencePane;
import org.screeningkit.audience.AudienceWindow;
import org.screeningkit.audience.ScreenPlan;
import org.screeningkit.audience.Venue;
import org.screeningkit.console.ConsoleLayer;
import org.screeningkit.console.Notice;
import org.screeningkit.console.ShowAction;
import org.screeningkit.console.keys.KeyRouter;
import org.screeningkit.datafolder.log.Event;
import org.screeningkit.datafolder.state.SessionFile;
import org.screeningkit.kiosk.KioskPane;
import org.screeningkit.kiosk.Surroundings;
import org.screeningkit.kiosk.idle.WindowClock;
import org.screeningkit.kit.Kit;
import org.screeningkit.playback.Player;
import org.screeningkit.programme.Cue;
import org.screeningkit.programme.Moment;
import org.screeningkit.programme.Show;
import org.screeningkit.programme.ShowState;
import org.screeningkit.signup.SignUpDesk;
import org.screeningkit.speech.SystemVoice;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.FxThread;
import org.screeningkit.ui.Look;
import org.screeningkit.ui.Theme;

/// The house of one evening: every object of the windows is built here, once, by hand. FX thread.
final class House {
    private final Opening opening;
    private final Player player;
    private final Runnable closed;
    private final Show show;
    private final Projectionist projectionist;
    private final ConsoleLayer console;
    private final AudiencePane audience;
    private final VolunteerNotices notices;
    private final SessionJournal journal;
    private final Logbook logbook;
    private final KioskPane kiosk;
    private final SettingsKeeper settings;
    private final OperatorDesk operator;
    private final RoomSetup room;
    private Optional<AudienceWindow> window = Optional.empty();

    /// @param closed told when the volunteer has closed the kit and nothing is left to be written
    House(Opening opening, Player player, Threads threads, InstantSource clock, Runnable closed) {
        this.opening = opening;
        this.player = player;
        this.closed = closed;
        this.settings = new SettingsKeeper(opening.settings(), opening.settingsFile(), threads.files(), this::notKept);
        Kit kit = opening.kit();
        Theme.loadFonts();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Texts texts = texts();
        SignUps signUps = new SignUps(opening, threads, clock, settings);
        SealedCount count = signUps.count();
        this.show = new Show(kit.programme(), opening.recovery().opening());
        this.projectionist = new Projectionist(show, player);
        this.console = new ConsoleLayer(show, kit, player, this::act, texts);
        this.logbook = new Logbook(opening.log(), threads.files(), show, player);
        SignUpDesk desk = signUps.desk(this::say);
        this.kiosk = new KioskPane(
                kit,
                texts,
                desk,
                new Surroundings(
                        threads.outbox(),
                        new FxThread(),
                        new WindowClock(),
                        SystemVoice.ofThisComputer(threads.voice()),
                        settings.country(),
                        this::openMenu,
                        new SaveReports(console, trouble -> logbook.trouble(Event.SAVE_FAILED, trouble))));

        this.audience = new AudiencePane(
                show,
                new Venue(kit, settings.now().event().startsAt(), clock, count::sealed),
                texts,
                player,
                opening.captions(),
                kiosk);
        look(settings.look());
        this.room = new RoomSetup(player, audience::captionLook, settings::change);
        this.notices = new VolunteerNotices(show, player, console, room::missingDevice, texts);
        this.journal = new SessionJournal(
                show,
                player,
                new SessionJournal.Diary(
                        new SessionFile(opening.folder()), threads.files(), clock, opening.log(), count),
                opening.role(),
                kit.sha256());
        this.operator = new OperatorDesk(
                console,
                new PinKeeper(settings, threads.files(), new FxThread(), System::nanoTime),
                new ReceiptCodes(
                        new Withdrawals(desk, threads.outbox(), new FxThread()),
                        failure -> logbook.trouble(Event.FAULT, failure)),
                settings,
                new WindowClock());
    }

    /// @param more keys of advice for the volunteer, beside that of the opening
    void open(Stage stage, List<String> more) {
        room.begin(settings.now());
        AudienceWindow opened =
                new AudienceWindow(stage, Texts.of(Language.ENGLISH).get("audience.window.title"), audience, console);
        window = Optional.of(opened);
        Scene scene = opened.scene();
        KeyRouter keys = new KeyRouter(show::state, this::act, System::nanoTime);
        keys.listenTo(scene, console::busy);
        console.followMouse(scene);
        audience.keepClear(console.edgeHeight());
        show.observe(keys::changed);
        show.observe((before, now) -> attend(atSignUp(before), atSignUp(now)));
        console.busyProperty().subscribe(kiosk::screen);
        console.addEventFilter(InputEvent.ANY, _ -> kiosk.volunteerIsHere());
        logbook.start();
        stage.setOnCloseRequest(request -> {
            request.consume();
            openMenu();
        });
        notices.start();
        journal.start();
        projectionist.start();
        greet(texts(), more);
        attend(false, atSignUp(show.state()));
        opened.open(ScreenPlan.audience(
                Screen.getScreens().stream().map(Screen::getBounds).toList(), OptionalInt.empty()));
    }

    /// Says what the volunteer should know before the evening begins, while only the slate is up.
    private void greet(Texts texts, List<String> more) {
        List<String> advice = Stream.concat(opening.advice().stream(), more.stream())
                .map(texts::get)
                .collect(Collectors.toCollection(ArrayList::new));
        if (!player.audible()) {
            advice.add(texts.get("playback.silent"));
        }
        Optional<Notice> recovery = opening.recovery().notice(texts, show, projectionist, notices::settle);
        if (recovery.isPresent()) {
            notices.ask(recovery.get().with(advice));
            return;
        }
        advice.add(texts.get("console.start-hint"));
        notices.advise(String.join(" ", advice));
    }

    private void act(ShowAction action) {
        switch (action) {
            case ShowAction.Give(Cue.Next _) when notices.asksHowToGoOn() -> notices.goOn();
            case ShowAction.Give(var cue) -> show.cue(cue);
            case ShowAction.SeekBy(var amount) -> player.seek(player.position().plus(amount));
            case ShowAction.ShowKeys _ -> console.showKeys();
            case ShowAction.OpenRoom _ -> console.showRoom(room.now());
            case ShowAction.SetUpRoom(var wanted) -> room.change(wanted);
            case ShowAction.OpenMenu _ -> openMenu();
            case ShowAction.Speak(Language language) -> speak(language);
            case ShowAction.Dress(Look look) -> dress(look);
            case ShowAction.ChangePin _ -> operator.changePin();
            case ShowAction.Withdraw _ -> operator.withdraw();
            case ShowAction.Quit _ -> quit();
        }
    }

    private void openMenu() {
        operator.openMenu(atSignUp(show.state()));
    }

    private static boolean atSignUp(ShowState state) {
        return state.moment() instanceof Moment.AtSignUp;
    }

    /// The laptop becomes the attendees', or is the volunteer's again.
    private void attend(boolean before, boolean now) {
        if (now && !before) {
            operator.offerPin();
        } else if (before && !now) {
            kiosk.reset();
        }
    }

    private void speak(Language language) {
        Texts texts = Texts.of(language, opening.kit().texts());
        audience.speak(texts);
        kiosk.speak(texts);
        console.speak(texts);
        notices.speak(texts);
        settings.change(now -> now.withLanguage(language.tag()));
    }

    private void look(Look look) {
        kiosk.dress(look);
        audience.discreet(look.discreet());
    }

    private void dress(Look look) {
        look(look);
        settings.keep(look);
    }

    private void notKept(IOException unwritable) {
        logbook.trouble(Event.FAULT, unwritable);
        new FxThread().execute(() -> say("console.settings.unkept"));
    }

    private void quit() {
        journal.end();
        window.ifPresent(AudienceWindow::close);
        player.close();
        closed.run();
    }

    private void say(String textKey) {
        notices.advise(texts().get(textKey));
    }

    private Texts texts() {
        return Texts.of(new Language(settings.now().language()), opening.kit().texts());
    }
}
