package org.screeningkit.app.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.screeningkit.console.ConsoleLayer;
import org.screeningkit.console.pin.PinDoor.Answer;
import org.screeningkit.console.withdrawal.CodeDesk;
import org.screeningkit.datafolder.DataFolder;
import org.screeningkit.datafolder.state.SettingsFile;
import org.screeningkit.kiosk.KioskFixture;
import org.screeningkit.kit.Kit;
import org.screeningkit.kit.reading.KitReader;
import org.screeningkit.kit.reading.RecordSize;
import org.screeningkit.playback.FakePlayer;
import org.screeningkit.programme.Show;
import org.screeningkit.programme.ShowState;
import org.screeningkit.signup.Withdrawal;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class OperatorDeskTest {
    private final Kit kit = new KitReader(RecordSize.ofSealedForm())
            .read(Path.of("media", "love-always-wins"))
            .kit()
            .orElseThrow();
    private final AtomicLong nanos = new AtomicLong();
    private final KioskFixture.ManualClock clock = new KioskFixture.ManualClock();
    private final List<IOException> unkept = new ArrayList<>();

    @TempDir
    private Path data;

    private SettingsFile file;
    private SettingsKeeper settings;
    private PinKeeper pins;
    private ConsoleLayer console;
    private OperatorDesk desk;

    @BeforeEach
    void build() throws Exception {
        file = new SettingsFile(DataFolder.open(data), new SecureRandom());
        settings = new SettingsKeeper(file.load().value(), file, Runnable::run, unkept::add);
        pins = new PinKeeper(settings, Runnable::run, Runnable::run, nanos::get);
        Texts texts = Texts.of(Language.ENGLISH, kit.texts());
        onFx(() -> {
            Show show = new Show(kit.programme(), ShowState.opening(kit.programme(), Optional.empty()));
            console = new ConsoleLayer(show, kit, new FakePlayer(), _ -> {}, texts);
            desk = new OperatorDesk(console, pins, new NoCodes(), settings, clock);
            return new Scene(console, 1366, 768);
        });
    }

    @Test
    void withoutAPinTheMenuOpensFreelyEvenAtTheKiosk() throws Exception {
        onFx(() -> {
            desk.openMenu(true);
            return true;
        });

        assertThat(shown("#carry-on")).isTrue();
    }

    @Test
    void withAPinTheKiosksMenuIsForWhoeverKnowsIt() throws Exception {
        keep("4711");
        onFx(() -> {
            desk.openMenu(true);
            return true;
        });
        assertThat(shown("#carry-on")).isFalse();

        enter("4712");
        assertThat(shown("#carry-on")).isFalse();
        enter("4711");

        assertThat(shown("#carry-on")).isTrue();
    }

    @Test
    void betweenTheFilmsTheMenuAsksNobodyButDeletingDoes() throws Exception {
        keep("4711");
        onFx(() -> {
            desk.openMenu(false);
            return true;
        });
        assertThat(shown("#carry-on")).isTrue();

        onFx(() -> {
            desk.withdraw();
            return true;
        });
        assertThat(shown("#withdrawal-code")).isFalse();
        enter("4711");

        assertThat(shown("#withdrawal-code")).isTrue();
    }

    @Test
    void whoJustTypedThePinIsNotAskedTwiceAndTheNextPersonIs() throws Exception {
        keep("4711");
        onFx(() -> {
            desk.openMenu(true);
            return true;
        });
        enter("4711");
        onFx(() -> {
            desk.withdraw();
            return true;
        });
        assertThat(shown("#withdrawal-code")).isTrue();

        onFx(() -> {
            console.clear();
            desk.openMenu(true);
            return true;
        });
        assertThat(shown("#pin-ok")).isTrue();
    }

    @Test
    void aPinIsOfferedOnceAnEveningAndNoIsAnAnswer() throws Exception {
        onFx(() -> {
            desk.offerPin();
            return true;
        });
        assertThat(shown("#pin-cancel")).isTrue();
        press("#pin-cancel");
        onFx(() -> {
            desk.offerPin();
            return true;
        });

        assertThat(console.busy()).isFalse();
        assertThat(pins.closed()).isFalse();
    }

    @Test
    void aChosenPinIsInForceAtOnceAndOnlyItsHashIsOnTheDisk() throws Exception {
        onFx(() -> {
            desk.offerPin();
            return true;
        });
        enter("471108");
        enter("471108");

        assertThat(console.busy()).isFalse();
        assertThat(pins.closed()).isTrue();
        String written = Files.readString(data.resolve("settings.json"));
        assertThat(written).contains("pbkdf2-sha256").doesNotContain("471108");
        assertThat(file.load().value().pin().orElseThrow().matches("471108".toCharArray()))
                .isTrue();
    }

    @Test
    void openingThePadAnewDoesNotEndALockAndNeitherDoesTheRightPin() throws Exception {
        keep("4711");
        for (int attempt = 0; attempt < 5; attempt++) {
            onFx(() -> {
                console.clear();
                desk.openMenu(true);
                return true;
            });
            enter("1111");
        }
        onFx(() -> {
            console.clear();
            desk.openMenu(true);
            return true;
        });
        enter("4711");
        assertThat(shown("#carry-on")).isFalse();

        nanos.addAndGet(java.time.Duration.ofSeconds(31).toNanos());
        onFx(() -> {
            console.clear();
            desk.openMenu(true);
            return true;
        });
        enter("4711");
        assertThat(shown("#carry-on")).isTrue();
    }

    @Test
    void theDigitsHandedOverAreWiped() {
        char[] tried = "4712".toCharArray();
        char[] kept = "4711".toCharArray();
        pins.keep(kept, () -> {});
        List<Answer> answers = new ArrayList<>();
        pins.tryDigits(tried, answers::add);

        assertThat(tried).containsOnly((char) 0);
        assertThat(kept).containsOnly((char) 0);
        assertThat(answers).containsExactly(new Answer.Wrong(4));
    }

    @Test
    void aChangeTheDiskRefusesHoldsAndIsReported() throws Exception {
        Path folder = data.resolve("settings.json");
        Files.delete(folder);
        Files.createDirectory(folder);
        settings.change(now -> now.withLanguage("fr"));

        assertThat(settings.now().language()).isEqualTo("fr");
        assertThat(unkept).hasSize(1);
    }

    @Test
    void aMenuLeftOpenAtTheKioskClosesByItselfAndAsksForThePinAgain() throws Exception {
        keep("4711");
        open(true);
        enter("4711");
        pass(64);
        assertThat(shown("#carry-on")).isTrue();
        pass(1);
        assertThat(onFx(console::busy)).isFalse();
        assertThat(clock.running()).isFalse();

        open(true);
        assertThat(shown("#pin-ok")).isTrue();
    }

    @Test
    void aKeyOrTheMouseKeepsTheMenuOpen() throws Exception {
        open(true);
        for (int minute = 0; minute < 10; minute++) {
            pass(60);
            onFx(() -> {
                console.lookup("#carry-on")
                        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
                return true;
            });
        }
        assertThat(shown("#carry-on")).isTrue();
    }

    @Test
    void betweenTheFilmsTheMenuStaysUntilTheVolunteerClosesIt() throws Exception {
        open(false);
        pass(3600);

        assertThat(shown("#carry-on")).isTrue();
    }

    @Test
    void aHalfEnteredPinIsGoneWithItsPad() throws Exception {
        keep("4711");
        open(true);
        press("#pin-4");
        press("#pin-7");
        pass(15);
        assertThat(onFx(console::busy)).isFalse();

        open(true);
        enter("4711");
        assertThat(shown("#carry-on")).isTrue();
    }

    @Test
    void aNewPinEnteredOnceIsForgotten() throws Exception {
        onFx(() -> {
            desk.offerPin();
            return true;
        });
        enter("471108");
        pass(119);
        assertThat(onFx(console::busy)).isTrue();
        pass(1);

        assertThat(onFx(console::busy)).isFalse();
        assertThat(pins.closed()).isFalse();
    }

    @Test
    void pagesBehindTheMenuAreLeftNoLongerThanTheMenu() throws Exception {
        open(true);
        onFx(() -> {
            console.showKeys();
            return true;
        });
        pass(65);
        assertThat(onFx(console::busy)).isFalse();

        open(true);
        onFx(() -> {
            desk.withdraw();
            return true;
        });
        pass(65);
        assertThat(onFx(console::busy)).isFalse();
    }

    private void open(boolean attended) throws Exception {
        onFx(() -> {
            desk.openMenu(attended);
            return true;
        });
    }

    private void pass(int seconds) throws Exception {
        onFx(() -> {
            clock.pass(seconds);
            return true;
        });
    }

    private void keep(String digits) throws Exception {
        onFx(() -> {
            pins.keep(digits.toCharArray(), () -> {});
            return true;
        });
    }

    private void enter(String digits) throws Exception {
        for (char digit : digits.toCharArray()) {
            press("#pin-" + digit);
        }
        press("#pin-ok");
    }

    private void press(String id) throws Exception {
        onFx(() -> {
            ((ButtonBase) console.lookup(id)).fire();
            return true;
        });
    }

    private boolean shown(String id) throws Exception {
        return onFx(() -> console.lookup(id) != null);
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }

    private static final class NoCodes implements CodeDesk {
        @Override
        public Optional<String> read(String typed) {
            return Optional.empty();
        }

        @Override
        public void withdraw(String code, Consumer<Withdrawal> told) {}
    }
}
