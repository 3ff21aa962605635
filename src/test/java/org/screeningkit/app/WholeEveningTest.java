package org.screeningkit.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screeningkit.app.OpenHouse.onFx;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screeningkit.house.LeakSearch;
import org.screeningkit.house.Screenshots;
import org.screeningkit.playback.PlaybackState;
import org.screeningkit.playback.Player;
import org.screeningkit.signup.record.SealedFormReader;
import org.screeningkit.signup.record.SignUpRecord;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The whole evening as one volunteer and one attendee live it: the shipped kit, the real films through libVLC, real
/// keys and clicks, and at the end one sealed file that the organiser opens.
@Tag("vlc")
class WholeEveningTest {
    private static final Path WORKING_KEY = Path.of("media", "demonstration-keys", "demonstration-working.key");

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path data;

    private OpenHouse house;
    private Player player;
    private Stage stage;

    @BeforeEach
    void openTheHouse() throws Exception {
        house = OpenHouse.on(data);
        player = house.player();
        stage = house.stage();
    }

    @AfterEach
    void closeTheHouse() throws Exception {
        onFx(() -> {
            player.close();
            stage.hide();
            return true;
        });
        house.close();
    }

    @Test
    void runsOnOneKeyAndEndsInASealedFileThatOnlyTheOrganiserOpens() throws Exception {
        picture("1-slate");
        assertThat(words()).contains("Love Always Wins");

        press(KeyCode.SPACE);
        until("the film plays", () -> player.state() instanceof PlaybackState.Playing);
        until("frames are shown", () -> player.statistics().shown() > 24);
        until("a caption is read", () -> node(".caption-line").isPresent());
        picture("2-film");
        skipNearTheEnd();
        until("the film ends in a quiet pause", () -> words().contains("#LoveAlwaysWins"));
        settle();
        picture("3-pause");

        settle();
        press(KeyCode.PAGE_DOWN);
        until(
                "behind the scenes plays",
                () -> player.state() instanceof PlaybackState.Playing
                        && player.statistics().shown() > 24);
        skipNearTheEnd();
        until("the talk begins", () -> words().contains("1 of 9"));
        settle();
        picture("4-card");
        settle();
        for (int card = 2; card <= 9; card++) {
            press(KeyCode.PAGE_DOWN);
            String number = card + " of 9";
            until(number, () -> words().contains(number));
            WaitForAsyncUtils.sleep(260, TimeUnit.MILLISECONDS);
        }
        press(KeyCode.PAGE_DOWN);
        until("a PIN is asked for once", () -> node("#pin-ok").isPresent());
        picture("5-pin");
        choosePin();
        until("sign-up opens", () -> node("#start").isPresent());
        settle();

        signUp();
        picture("6-thanks");
        click("#done");

        for (int tap = 0; tap < 3; tap++) {
            press(KeyCode.F12);
        }
        until("the PIN is asked for", () -> node("#pin-ok").isPresent());
        press(KeyCode.DIGIT4, KeyCode.DIGIT7, KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.ENTER);
        until("the operator menu opens", () -> node("#close").isPresent());
        picture("7-menu");
        click("#close");
        until(
                "the closing says how many are safe",
                () -> words().contains("Sign-ups saved and sealed on this laptop: 1"));
        picture("8-closing");
        quit();

        SignUpRecord record = opened();
        assertThat(record.person().name()).contains("Zoë Ødegård");
        assertThat(record.person().email()).contains("zoe@example.org");
        assertThat(record.person().country()).contains("FR");
        assertThat(record.consents()).extracting("purpose").contains("petition", "updates");
        assertThat(Files.readString(data.resolve("session.json"))).contains("\"clean\" : true");
        assertThat(new LeakSearch("Zoë Ødegård", "zoe@example.org").under(data))
                .as("files of the laptop that tell who signed")
                .isEmpty();
    }

    /// Once by keyboard, once by mouse.
    private void choosePin() throws Exception {
        press(KeyCode.DIGIT4, KeyCode.DIGIT7, KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.ENTER);
        for (String key : List.of("#pin-4", "#pin-7", "#pin-1", "#pin-1", "#pin-ok")) {
            click(key);
        }
    }

    private void signUp() throws Exception {
        click("#start");
        click("#purpose-petition-yes");
        click("#purpose-updates-yes");
        click("#age-yes");
        click("#continue");
        robot.write("Zoë Ødegård");
        click("#continue");
        robot.write("zoe@example.org");
        click("#continue");
        robot.write("france");
        picture("5-country");
        click("#continue");
        click("#consent-petition");
        click("#consent-updates");
        click("#save");
        until("thanks are said", () -> node("#receipt-code").isPresent());
        try (Stream<Path> kept = Files.list(data.resolve("outbox"))) {
            assertThat(kept).as("thanks are said only when the file is there").hasSize(1);
        }
    }

    private SignUpRecord opened() throws Exception {
        Path sealed;
        try (Stream<Path> kept = Files.list(data.resolve("outbox"))) {
            sealed = kept.findFirst().orElseThrow();
        }
        String key = Files.readAllLines(WORKING_KEY).stream()
                .filter(line -> line.startsWith("AGE-SECRET-KEY-"))
                .findFirst()
                .orElseThrow();
        ByteBuffer plaintext = ByteBuffer.allocate(4096);
        try (var channel = new StandardDecryptingChannelFactory()
                .newDecryptingChannel(
                        Channels.newChannel(Files.newInputStream(sealed)),
                        List.of(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(key)))) {
            while (channel.read(plaintext) >= 0) {
                // The channel fills the buffer chunk by chunk.
            }
        }
        byte[] bytes = new byte[plaintext.flip().remaining()];
        plaintext.get(bytes);
        return new SealedFormReader().read(bytes);
    }

    private void skipNearTheEnd() throws Exception {
        onFx(() -> {
            player.seek(player.duration().minus(Duration.ofMillis(1_500)));
            return true;
        });
    }

    private void quit() throws Exception {
        robot.moveTo(stage);
        onFx(() -> {
            button("#quit").orElseThrow().fire();
            return true;
        });
        house.awaitLeaving();
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Presses meant for the moment before are ignored for a moment after each change.
    private static void settle() {
        WaitForAsyncUtils.sleep(700, TimeUnit.MILLISECONDS);
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.press(key).release(key);
        }
    }

    private void click(String selector) throws Exception {
        until(selector + " can be clicked", () -> node(selector).isPresent());
        for (int turn = 0; turn < 20 && inKiosk() && below(node(selector).orElseThrow()); turn++) {
            robot.scroll(3, VerticalDirection.DOWN);
            WaitForAsyncUtils.waitForFxEvents();
        }
        robot.clickOn(node(selector).orElseThrow());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean inKiosk() {
        return node(".kiosk").isPresent();
    }

    /// Whether the page must be scrolled, or the foot of the kiosk lies over it.
    private boolean below(Node node) {
        double foot = 90;
        return node.localToScene(node.getBoundsInLocal()).getMaxY()
                > stage.getScene().getHeight() - foot;
    }

    private Optional<Node> node(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(WholeEveningTest::shown)
                .findFirst();
    }

    private Optional<ButtonBase> button(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .map(ButtonBase.class::cast)
                .findFirst();
    }

    private static boolean shown(Node node) {
        return node.getParent() == null || node.isVisible() && shown(node.getParent());
    }

    private List<String> words() {
        return Stream.of(".text", ".words")
                .flatMap(style -> stage.getScene().getRoot().lookupAll(style).stream())
                .filter(WholeEveningTest::shown)
                .map(node -> ((Text) node).getText())
                .toList();
    }

    private void until(String what, BooleanSupplier condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> onFx(condition::getAsBoolean));
        } catch (TimeoutException late) {
            picture("failed");
            throw new AssertionError("waited in vain: " + what, late);
        }
    }

    private void picture(String name) throws Exception {
        onFx(() -> {
            Screenshots.write(stage.getScene().snapshot(null), "evening-" + name);
            return true;
        });
    }
}
