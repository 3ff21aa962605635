package org.screeningkit.app;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.screeningkit.app.crew.Logbook;
import org.screeningkit.app.crew.MirroredStore;
import org.screeningkit.app.crew.OutboxStore;
import org.screeningkit.app.crew.Projectionist;
import org.screeningkit.app.crew.RoomSetup;
import org.screeningkit.app.crew.SealedCount;
import org.screeningkit.app.crew.SessionJournal;
import org.screeningkit.app.crew.VolunteerNotices;
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
import org.screeningkit.datafolder.state.Settings;
import org.screeningkit.kiosk.KioskPane;
import org.screeningkit.kiosk.Surroundings;
import org.screeningkit.kiosk.idle.WindowClock;
import org.screeningkit.kit.Kit;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.playback.Player;
import org.screeningkit.programme.Cue;
import org.screeningkit.programme.Show;
import org.screeningkit.signup.SignUpDesk;
import org.screeningkit.signup.SignUpStore;
import org.screeningkit.signup.record.Origin;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.FxThread;
import org.screeningkit.ui.Theme;

/// The house of one evening: every object of the windows is built here, once, by hand. FX thread.
final class House {
    private final Opening opening;
    private final Player player;
    private final Threads threads;
    private final Runnable closed;
    private final Show show;
    private final Projectionist projectionist;
    private final ConsoleLayer console;
    private final AudiencePane audience;
    private final VolunteerNotices notices;
    private final SessionJournal journal;
    private final Logbook logbook;
    private final KioskPane kiosk;
    private final SealedCount count;
    private final InstantSource clock;
    private final RoomSetup room;
    private Settings settings;
    private Optional<AudienceWindow> window = Optional.empty();

    /// @param closed told when the volunteer has closed the kit and nothing is left to be written
    House(Opening opening, Player player, Threads threads, InstantSource clock, Runnable closed) {
        this.opening = opening;
        this.player = player;
        this.threads = threads;
        this.closed = closed;
        this.clock = clock;
        this.settings = opening.settings();
        Kit kit = opening.kit();
        Theme.loadFonts();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Texts texts = texts();
        this.count = count(opening);
        this.show = new Show(kit.programme(), opening.recovery().opening());
        this.projectionist = new Projectionist(show, player);
        SignUpDesk desk = new SignUpDesk(store(), this::origin, clock, new SecureRandom());
        this.kiosk = new KioskPane(
                kit,
                texts,
                desk,
                new Surroundings(
                        threads.outbox(), new FxThread(), new WindowClock(), this::openMenu, this::saveFailed));
        this.audience = new AudiencePane(
                show,
                new Venue(kit, settings.event().startsAt(), clock, count::sealed),
                texts,
                player,
                opening.captions(),
                kiosk);
        this.room = new RoomSetup(player, audience::look, this::change);
        this.console = new ConsoleLayer(show, kit, player, this::act, texts);
        this.notices = new VolunteerNotices(show, player, console, room::missingDevice, texts);
        this.logbook = new Logbook(opening.log(), threads.files(), show, player);
        this.journal = new SessionJournal(
                show,
                player,
                new SessionJournal.Diary(
                        new SessionFile(opening.folder()), threads.files(), clock, opening.log(), count),
                settings.role(),
                kit.sha256());
    }

    void open(Stage stage) {
        room.begin(settings);
        AudienceWindow opened =
                new AudienceWindow(stage, Texts.of(Language.ENGLISH).get("audience.window.title"), audience, console);
        window = Optional.of(opened);
        Scene scene = opened.scene();
        KeyRouter keys = new KeyRouter(show::state, this::act, System::nanoTime);
        keys.listenTo(scene, console::busy);
        console.followMouse(scene);
        audience.keepClear(console.edgeHeight());
        show.observe(keys::changed);
        logbook.start();
        stage.setOnCloseRequest(request -> {
            request.consume();
            openMenu();
        });
        notices.start();
        journal.start();
        projectionist.start();
        greet(texts());
        opened.open(ScreenPlan.audience(
                Screen.getScreens().stream().map(Screen::getBounds).toList(), OptionalInt.empty()));
    }

    /// Says what the volunteer should know before the evening begins, while only the slate is up.
    private void greet(Texts texts) {
        Optional<Notice> recovery = opening.recovery().notice(texts, show, projectionist, notices::settle);
        if (recovery.isPresent()) {
            notices.ask(recovery.get());
            return;
        }
        List<String> advice =
                new ArrayList<>(opening.advice().stream().map(texts::get).toList());
        if (!player.audible()) {
            advice.add(texts.get("playback.silent"));
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
            case ShowAction.Quit _ -> quit();
        }
    }

    private void openMenu() {
        kiosk.reset();
        console.openMenu();
    }

    private void speak(Language language) {
        Texts texts = Texts.of(language, opening.kit().texts());
        audience.speak(texts);
        console.speak(texts);
        notices.speak(texts);
        change(now -> now.withLanguage(language.tag()));
    }

    private void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        Settings changed = settings;
        threads.files().execute(() -> keep(changed));
    }

    private void keep(Settings changed) {
        try {
            opening.settingsFile().save(changed);
        } catch (IOException unwritable) {
            logbook.trouble(Event.FAULT, unwritable);
        }
    }

    private void saveFailed(Exception trouble) {
        logbook.trouble(Event.SAVE_FAILED, trouble);
        console.trouble(String.valueOf(trouble.getMessage()));
    }

    private void quit() {
        journal.end();
        window.ifPresent(AudienceWindow::close);
        player.close();
        closed.run();
    }

    private SignUpStore store() {
        OutboxStore laptop = new OutboxStore(opening.outbox(), count);
        if (settings.mirror().isEmpty()) {
            return laptop;
        }
        MirroredStore both = new MirroredStore(
                laptop, opening.mirror(), threads.stick(), key -> new FxThread().execute(() -> say(key)));
        both.start();
        return both;
    }

    private void say(String textKey) {
        notices.advise(texts().get(textKey));
    }

    private Texts texts() {
        return Texts.of(new Language(settings.language()), opening.kit().texts());
    }

    private Origin origin() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return new Origin(
                opening.kit().id(),
                opening.kit().sha256(),
                settings.eventId(today),
                settings.kiosk(),
                count.sealed() + count.takenBack() + 1);
    }

    private static SealedCount count(Opening opening) {
        Outbox.Counts counts = opening.counts();
        return new SealedCount(
                counts.sealed() + counts.handedOver(), opening.recovery().takenBack());
    }
}
