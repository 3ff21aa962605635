package org.screeningkit.app.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.console.ConsoleLayer;
import org.screeningkit.console.ShowAction;
import org.screeningkit.console.pin.AskPin;
import org.screeningkit.console.pin.ChoosePin;
import org.screeningkit.console.pin.PinDoor;
import org.screeningkit.console.room.RoomSettings;
import org.screeningkit.console.withdrawal.CodeDesk;
import org.screeningkit.console.withdrawal.WithdrawalPage;
import org.screeningkit.house.Screenshots;
import org.screeningkit.kiosk.KioskFixture;
import org.screeningkit.kiosk.KioskPane;
import org.screeningkit.kit.Kit;
import org.screeningkit.kit.reading.KitReader;
import org.screeningkit.kit.reading.RecordSize;
import org.screeningkit.outbox.ShortCode;
import org.screeningkit.playback.FakePlayer;
import org.screeningkit.programme.Cue;
import org.screeningkit.programme.Show;
import org.screeningkit.programme.ShowState;
import org.screeningkit.signup.Withdrawal;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import org.screeningkit.ui.Look;
import org.screeningkit.ui.Theme;
import org.testfx.util.WaitForAsyncUtils;

/// Takes a picture of the volunteer's pages and of the kiosk's looks: `mvn test -Dtest=OperatorGalleryTest
/// -Dgallery=true`.
@EnabledIfSystemProperty(named = "gallery", matches = "true")
class OperatorGalleryTest {
    private final Kit kit = new KitReader(RecordSize.ofSealedForm())
            .read(Path.of("media", "love-always-wins"))
            .kit()
            .orElseThrow();

    private Scene scene;
    private String prefix = "";

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, en",
        "1366, 768, en",
        "1920, 1080, ar",
        "1366, 768, ar",
        "1920, 1080, zh-Hans",
        "1366, 768, zh-Hans",
        "1366, 768, de",
        "1366, 768, ru",
        "1280, 720, de",
        "1280, 720, ru",
        "1280, 720, ar"
    })
    void thePagesOfTheVolunteer(int width, int height, String tag) throws Exception {
        prefix = "operator-" + width + "x" + height + "-" + tag + "-";
        Texts texts = Texts.of(new Language(tag), kit.texts());
        Show show = new Show(kit.programme(), ShowState.opening(kit.programme(), Optional.empty()));
        ConsoleLayer console = onFx(() -> {
            Application.setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
            Theme.loadFonts();
            show.cue(new Cue.GoTo(5));
            ConsoleLayer layer = new ConsoleLayer(show, kit, new FakePlayer(), OperatorGalleryTest::ignore, texts);
            open(layer, width, height);
            return layer;
        });
        lay(() -> console.openMenu(Look.NIGHT, false), "1-menu");
        lay(
                () -> {
                    console.notSaved(Optional.of("outbox.failure.diskFull"));
                    console.openMenu(Look.ICE, true);
                },
                "2-menu-trouble");
        lay(() -> console.showRoom(RoomSettings.USUAL), "2-room");
        lay(console::showKeys, "2-keys");
        NoDoor door = new NoDoor();
        lay(
                () -> console.lay(new ChoosePin(
                                texts, door, texts.get("console.pin.offer"), "console.pin.later", () -> {}, () -> {})
                        .node()),
                "3-offer");
        lay(() -> console.lay(new AskPin(texts, door, () -> {}, () -> {}).node()), "4-ask");
        List.of("#pin-4", "#pin-7", "#pin-1").forEach(this::press);
        shot("5-typed");
        press("#pin-ok");
        shot("6-wrong");
        door.answer = new PinDoor.Answer.Locked(Duration.ofSeconds(120));
        press("#pin-1");
        press("#pin-ok");
        shot("7-locked");
        Codes codes = new Codes();
        lay(() -> console.lay(new WithdrawalPage(texts, codes, () -> {})), "8-code");
        enter("7k3m-9qx");
        shot("9-no-code");
        enter("7k3m 9qxa");
        shot("10-confirm");
        press("#withdraw-delete");
        shot("11-not-here");
        codes.outcome = new Withdrawal.Withdrawn(false);
        press("#withdraw-another");
        enter("7k3m 9qxa");
        press("#withdraw-delete");
        shot("12-done");
        close();
    }

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, en, ICE",
        "1920, 1080, en, NIGHT",
        "1920, 1080, en, DISCREET",
        "1366, 768, en, ICE",
        "1366, 768, en, NIGHT",
        "1366, 768, en, DISCREET",
        "1920, 1080, ar, ICE",
        "1920, 1080, ar, NIGHT",
        "1920, 1080, ar, DISCREET",
        "1366, 768, ar, ICE",
        "1366, 768, ar, NIGHT",
        "1366, 768, ar, DISCREET",
        "1920, 1080, zh-Hans, ICE",
        "1920, 1080, zh-Hans, NIGHT",
        "1366, 768, zh-Hans, ICE",
        "1366, 768, zh-Hans, NIGHT",
        "1366, 768, zh-Hans, DISCREET",
        "1280, 720, de, ICE",
        "1280, 720, ru, ICE"
    })
    void theLooksOfTheKiosk(int width, int height, String tag, Look look) throws Exception {
        prefix = "look-" + width + "x" + height + "-" + tag + "-" + look + "-";
        KioskFixture fixture = new KioskFixture(
                Optional.of(Path.of("media", "love-always-wins", "still.jpg").toAbsolutePath()), false, false);
        onFx(() -> {
            Application.setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
            Theme.loadFonts();
            KioskPane pane = fixture.pane(new Language(tag));
            pane.dress(look);
            open(pane, width, height);
            return true;
        });
        WaitForAsyncUtils.sleep(600, java.util.concurrent.TimeUnit.MILLISECONDS);
        shot("1-attract");
        if (look == Look.NIGHT) {
            press("#start");
            press("#continue");
            shot("2-choices");
            List.of("#purpose-petition-yes", "#purpose-updates-yes", "#age-yes", "#continue")
                    .forEach(this::press);
            type("#name", "Анна Кузнецова-Müller");
            press("#continue");
            type("#email", "anna@gamil.com");
            press("#continue");
            shot("3-email");
            press("#use-suggestion");
            press("#continue");
            type("#country", "fr");
            shot("4-country");
            type("#country", "france");
            press("#continue");
            shot("5-check");
            press("#consent-petition");
            press("#consent-updates");
            fixture.store.failing = true;
            press("#save");
            shot("6-failed");
            fixture.store.failing = false;
            press("#retry");
            shot("7-thanks");
        }
        close();
    }

    private void open(javafx.scene.layout.Region content, int width, int height) {
        StackPane root = new StackPane(content);
        root.getStyleClass().add("theme-night");
        root.setStyle("-fx-background-color: #203040;");
        Stage stage = new Stage(StageStyle.UNDECORATED);
        scene = new Scene(root, width, height);
        Theme.dress(scene, "audience", "console", "kiosk");
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private void close() throws Exception {
        onFx(() -> {
            scene.getWindow().hide();
            return true;
        });
    }

    private void lay(Runnable page, String name) throws Exception {
        onFx(() -> {
            page.run();
            return true;
        });
        shot(name);
    }

    private void shot(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            Screenshots.write(scene.snapshot(null), prefix + name);
            return true;
        });
    }

    private void enter(String code) throws Exception {
        type("#withdrawal-code", code);
        press("#withdraw-next");
    }

    private void type(String id, String text) throws Exception {
        onFx(() -> {
            ((TextField) scene.getRoot().lookup(id)).setText(text);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String id) {
        try {
            onFx(() -> {
                Node node = scene.getRoot().lookup(id);
                assertThat(node).as(id).isNotNull();
                ((ButtonBase) node).fire();
                return true;
            });
        } catch (Exception failure) {
            throw new AssertionError(id, failure);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void ignore(ShowAction action) {}

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }

    private static final class NoDoor implements PinDoor {
        private Answer answer = new Answer.Wrong(4);

        @Override
        public boolean closed() {
            return true;
        }

        @Override
        public int longest() {
            return 6;
        }

        @Override
        public boolean acceptable(char[] digits) {
            return true;
        }

        @Override
        public void tryDigits(char[] digits, Consumer<Answer> told) {
            told.accept(answer);
        }

        @Override
        public void keep(char[] digits, Runnable done) {}
    }

    private static final class Codes implements CodeDesk {
        private Withdrawal outcome = new Withdrawal.NotFound();

        @Override
        public Optional<String> read(String typed) {
            return ShortCode.read(typed).map(ShortCode::text);
        }

        @Override
        public void withdraw(String code, Consumer<Withdrawal> told) {
            told.accept(outcome);
        }
    }
}
