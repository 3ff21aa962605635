package org.screeningkit.kiosk;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import org.screeningkit.kiosk.idle.IdleClock;
import org.screeningkit.kit.Kit;
import org.screeningkit.kit.Organisation;
import org.screeningkit.kit.reading.KitReader;
import org.screeningkit.kit.reading.RecordSize;
import org.screeningkit.outbox.age.Recipients;
import org.screeningkit.programme.Programme;
import org.screeningkit.programme.Segment;
import org.screeningkit.signup.FakeStore;
import org.screeningkit.signup.Field;
import org.screeningkit.signup.Purpose;
import org.screeningkit.signup.SignUpDesk;
import org.screeningkit.signup.SignUpOffer;
import org.screeningkit.signup.SignUpStore;
import org.screeningkit.signup.record.Origin;
import org.screeningkit.speech.Voice;
import org.screeningkit.text.Language;
import org.screeningkit.text.LocalText;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.Theme;

/// A kiosk with a kit of its own, a store in memory and a clock that moves when told.
public final class KioskFixture {
    public static final List<Language> NINE =
            List.of("en", "ru", "fr", "es", "pt", "de", "it", "ar", "zh-Hans").stream()
                    .map(Language::new)
                    .toList();

    public final FakeStore store = new FakeStore();

    /// Where this kiosk keeps sign-ups: in memory, or on a disk of the test's.
    public SignUpStore keptIn = store;

    public final ManualClock clock = new ManualClock();
    public final List<Runnable> atTheDisk = new ArrayList<>();
    public final List<Exception> troubles = new ArrayList<>();
    public final AtomicInteger done = new AtomicInteger();
    public final AtomicInteger operatorCalls = new AtomicInteger();
    public boolean diskWaits;
    public Voice voice = Voice.NONE;
    public String country = "";

    public final Kit kit;

    public KioskFixture() {
        this(Optional.empty(), false, false);
    }

    public KioskFixture(Optional<Path> still, boolean postalCode, boolean phone) {
        this(kit(still, postalCode, phone));
    }

    private KioskFixture(Kit kit) {
        this.kit = kit;
    }

    /// With the kit the program ships, and its own sentences.
    public static KioskFixture shipped() {
        return new KioskFixture(new KitReader(RecordSize.ofSealedForm())
                .read(Path.of("media", "love-always-wins"))
                .kit()
                .orElseThrow());
    }

    /// JavaFX thread.
    public KioskPane pane(Language language) {
        return pane(language, keptIn);
    }

    /// JavaFX thread.
    public KioskPane pane(Language language, SignUpStore kept) {
        SignUpDesk desk = new SignUpDesk(
                kept,
                () -> new Origin(kit.id(), kit.sha256(), "event", "0123abcd", store.saved.size() + 1),
                () -> Instant.parse("2026-11-22T19:41:37Z"),
                new SecureRandom());
        Executor disk = work -> {
            if (diskWaits) {
                atTheDisk.add(work);
            } else {
                work.run();
            }
        };
        return new KioskPane(
                kit,
                Texts.of(language, kit.texts()),
                desk,
                new Surroundings(
                        disk, Runnable::run, clock, voice, country, operatorCalls::incrementAndGet, new Told()));
    }

    private final class Told implements Surroundings.Reports {
        @Override
        public void done() {
            done.incrementAndGet();
        }

        @Override
        public void notSaved(Exception trouble) {
            troubles.add(trouble);
        }

        @Override
        public void notUndone(Exception trouble) {
            troubles.add(trouble);
        }
    }

    /// A scene as the windows of the house have it. JavaFX thread.
    public static Scene scene(KioskPane pane, double width, double height) {
        Scene scene = new Scene(pane, width, height);
        Theme.dress(scene, "audience", "console", "kiosk");
        return scene;
    }

    /// Time that moves when told.
    public static final class ManualClock implements IdleClock {
        private final List<Runnable> ticking = new ArrayList<>();
        private Duration now = Duration.ofHours(1);

        @Override
        public Duration now() {
            return now;
        }

        @Override
        public Ticking everySecond(Runnable tick) {
            ticking.add(tick);
            return () -> ticking.remove(tick);
        }

        /// JavaFX thread.
        public void pass(int seconds) {
            for (int i = 0; i < seconds; i++) {
                now = now.plusSeconds(1);
                List.copyOf(ticking).forEach(Runnable::run);
            }
        }

        public boolean running() {
            return !ticking.isEmpty();
        }
    }

    private static Kit kit(Optional<Path> still, boolean postalCode, boolean phone) {
        Map<Language, Map<String, String>> texts = new HashMap<>();
        for (Language language : NINE) {
            texts.put(language, ConsentSamples.in(language));
        }
        return new Kit(
                Path.of("/kit"),
                "love-always-wins",
                "2026-11",
                new LocalText(
                        Map.of(Language.ENGLISH, "Love Always Wins", new Language("ru"), "Любовь всегда побеждает")),
                NINE,
                still,
                new Organisation(
                        "All Out", "PO Box 1, New York", "privacy@example.org", "US", "", "https://allout.org/"),
                new Programme(List.of(new Segment.SignUp())),
                Map.of(),
                new SignUpOffer(
                        16,
                        postalCode,
                        phone,
                        30,
                        "notice",
                        "2026-11",
                        List.of(
                                new Purpose(
                                        "petition",
                                        false,
                                        Set.of(Field.NAME, Field.EMAIL, Field.COUNTRY),
                                        "2026-11",
                                        Map.of()),
                                new Purpose("updates", true, Set.of(Field.EMAIL), "2026-11", Map.of()))),
                new Recipients(Recipients.Type.X25519, "age1working", "age1backup"),
                texts,
                Optional.empty(),
                "ab".repeat(32));
    }
}
