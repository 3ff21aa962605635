package org.screeningkit.kiosk.bench;

import atlantafx.base.theme.PrimerLight;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.screeningkit.app.crew.OutboxStore;
import org.screeningkit.app.crew.SealedCount;
import org.screeningkit.kiosk.KioskFixture;
import org.screeningkit.kiosk.KioskPane;
import org.screeningkit.kiosk.Surroundings;
import org.screeningkit.kiosk.idle.WindowClock;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.OutboxOpener;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.age.TestKeys;
import org.screeningkit.signup.SignUpDesk;
import org.screeningkit.signup.record.Origin;
import org.screeningkit.speech.Voice;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.FxThread;
import org.screeningkit.ui.Theme;

/// How fast the form answers, from a key of the display to the pixels on it, and whether its memory stays flat.
/// `packaging/benchmark-form` starts it. Arguments: the file of the display's memory, and perhaps `--quick`.
final class BenchmarkForm {
    private static final int BALLAST = 64 * 1024;
    private static final long FLUSH_MILLIS = 5;
    private static final int LETTER_COLUMNS = 6;
    private static final int PAGE_COLUMNS = 150;

    private final Screen screen;
    private final Hands hands;
    private final Random random = new Random(1);
    private Screen.Area thanks = new Screen.Area(0, 0, 0, 0);
    private int[] thanked = {};

    private BenchmarkForm(Screen screen, Hands hands) {
        this.screen = screen;
        this.hands = hands;
    }

    public static void main(String[] arguments) throws Exception {
        boolean quick = List.of(arguments).contains("--quick");
        Path folder = Files.createTempDirectory("benchmark-form");
        ExecutorService disk = Executors.newSingleThreadExecutor();
        boolean kept = false;
        try {
            Parent root = open(folder, disk);
            BenchmarkForm form = new BenchmarkForm(Screen.of(Path.of(arguments[0])), new Hands(root));
            Hands.rest(1500);
            form.learnThanks();
            form.people(5, false);
            Times.head();
            kept = form.letters(quick ? 100 : 500);
            kept &= form.pages(quick ? 10 : 50);
            kept &= form.people(quick ? 10 : 100, true);
            kept &= form.memory(quick ? 20 : 100);
        } finally {
            disk.shutdown();
            Platform.exit();
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
        System.exit(kept ? 0 : 1);
    }

    private static Parent open(Path folder, ExecutorService disk) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Outbox outbox = OutboxOpener.open(
                folder.resolve("data"),
                AgeSealer.to(TestKeys.recipients(TestKeys.made(), TestKeys.made())),
                new SlowFiles(FLUSH_MILLIS),
                BALLAST);
        SealedCount count = new SealedCount(0, 0);
        KioskFixture fixture = new KioskFixture();
        SignUpDesk desk = new SignUpDesk(
                new OutboxStore(outbox, count),
                () -> new Origin(fixture.kit.id(), fixture.kit.sha256(), "event", "0123abcd", count.sealed() + 1),
                InstantSource.system(),
                new SecureRandom());
        return Hands.onFx(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            Theme.loadFonts();
            KioskPane pane = new KioskPane(
                    fixture.kit,
                    Texts.of(Language.ENGLISH, fixture.kit.texts()),
                    desk,
                    new Surroundings(
                            disk, new FxThread(), new WindowClock(), Voice.NONE, "", () -> {}, new Complaining()));
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(KioskFixture.scene(pane, 1920, 1080));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
            return pane;
        });
    }

    /// A key, until its letter stands in the entry.
    private boolean letters(int count) throws Exception {
        Times times = new Times("key press to letter on screen", 50);
        hands.does(person ->
                person.press("#start", "#purpose-petition-yes", "#purpose-updates-yes", "#age-yes", "#continue"));
        Hands.rest(500);
        Screen.Area entry = hands.place("#name");
        for (int typed = 0; typed < count; typed++) {
            if (typed % 25 == 0) {
                hands.does(person -> person.type("#name", ""));
                Hands.rest(200);
            }
            int[] before = screen.look(entry);
            hands.press(
                    typed % 2 == 0 ? KeyCode.W : KeyCode.M,
                    () -> screen.columnsChanged(entry, before) >= LETTER_COLUMNS,
                    times);
            Hands.rest(20 + random.nextInt(50));
        }
        hands.does(person -> person.press("#leave"));
        return times.print();
    }

    /// Enter, until the next page is drawn.
    private boolean pages(int count) throws Exception {
        Times times = new Times("page to page", 100);
        Screen.Area middle = new Screen.Area(340, 150, 600, 200);
        for (int person = 0; person < count; person++) {
            hands.focus("#start");
            turn(times, middle);
            hands.does(one -> one.press("#purpose-petition-yes", "#purpose-updates-yes", "#age-yes"));
            hands.focus("#continue");
            turn(times, middle);
            hands.does(one -> one.type("#name", "Anna Kuznetsova"));
            turn(times, middle);
            hands.does(one -> one.type("#email", "anna@example.com"));
            turn(times, middle);
            hands.does(one -> one.type("#country", "france"));
            turn(times, middle);
            hands.does(one -> one.press("#leave"));
            Hands.rest(100);
        }
        return times.print();
    }

    private void turn(Times times, Screen.Area middle) throws Exception {
        Hands.rest(100 + random.nextInt(30));
        int[] before = screen.look(middle);
        hands.press(KeyCode.ENTER, () -> screen.columnsChanged(middle, before) >= PAGE_COLUMNS, times);
    }

    /// People who save, from the key on Save until the thanks are on the screen.
    private boolean people(int count, boolean print) throws Exception {
        Times times = new Times("Save to Thanks, two flushes of 5 ms more", 150);
        for (int person = 0; person < count; person++) {
            hands.does(one -> one.fillIn("Anna Kuznetsova", "anna@example.com"));
            hands.focus("#save");
            while (screen.columnsChanged(thanks, thanked) == 0) {
                Hands.rest(5);
            }
            Hands.rest(150 + random.nextInt(30));
            hands.press(KeyCode.ENTER, () -> screen.columnsChanged(thanks, thanked) == 0, times);
            Hands.rest(50);
            hands.does(one -> one.press("#done"));
        }
        return !print || times.print();
    }

    /// Lets a first person sign up, and remembers how thanks look.
    private void learnThanks() throws Exception {
        hands.does(one -> one.fillIn("Anna Kuznetsova", "anna@example.com"));
        hands.does(one -> one.press("#save"));
        while (!hands.attendee(one -> one.sees("#receipt-code"))) {
            Hands.rest(10);
        }
        Hands.rest(2000);
        thanks = hands.place(".thanks-title");
        thanked = screen.look(thanks);
        hands.does(one -> one.press("#done"));
    }

    /// Ten times as many people must not need more memory.
    private boolean memory(int hundred) throws Exception {
        double[] heap = new double[3];
        int[] marks = {hundred, 5 * hundred, 10 * hundred};
        int person = 0;
        for (int mark = 0; mark < marks.length; mark++) {
            for (; person < marks[mark]; person++) {
                String name = "Person number " + person;
                hands.does(one -> one.fillIn(name, "person@example.com"));
                hands.does(one -> one.press("#save"));
                while (!hands.attendee(one -> one.sees("#receipt-code"))) {
                    Hands.rest(2);
                }
                hands.does(one -> one.press("#done"));
            }
            heap[mark] = live();
        }
        double ratio = heap[2] / heap[0];
        System.out.printf(
                Locale.ROOT,
                "live heap after %d, %d, %d people: %.1f, %.1f, %.1f MB; as ratios 1, %.3f, %.3f   at most 1.05%s%n",
                marks[0],
                marks[1],
                marks[2],
                heap[0],
                heap[1],
                heap[2],
                heap[1] / heap[0],
                ratio,
                ratio <= 1.05 ? "" : "  MISSED");
        return ratio <= 1.05;
    }

    private static double live() throws InterruptedException {
        for (int time = 0; time < 3; time++) {
            Hands.rest(500);
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    private static final class Complaining implements Surroundings.Reports {
        @Override
        public void done() {}

        @Override
        public void notSaved(Exception trouble) {
            System.err.println("not saved: " + trouble);
        }

        @Override
        public void notUndone(Exception trouble) {
            System.err.println("not undone: " + trouble);
        }
    }
}
