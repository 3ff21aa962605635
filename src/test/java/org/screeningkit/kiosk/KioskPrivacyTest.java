package org.screeningkit.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.screeningkit.text.Language;
import org.screeningkit.ui.Look;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What the kiosk does so that nobody learns from it who was here, nor what for.
class KioskPrivacyTest {
    private static final List<String> PAGES = List.of("#age-yes", "#name", "#email", "#country", "#save", "#retry");

    private final FxRobot robot = new FxRobot();
    private final KioskFixture fixture = new KioskFixture(
            Optional.of(Path.of("media", "love-always-wins", "still.jpg").toAbsolutePath()), false, false);
    private Stage stage;
    private KioskPane pane;
    private Attendee person;

    @BeforeEach
    void open() throws Exception {
        person = onFx(() -> {
            pane = fixture.pane(Language.ENGLISH);
            stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(KioskFixture.scene(pane, 1920, 1080));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return new Attendee(pane);
        });
    }

    @AfterEach
    void close() throws Exception {
        onFx(() -> {
            stage.hide();
            return true;
        });
    }

    @Test
    void everyPageHasAWayOutThatWipes() throws Exception {
        for (String page : PAGES) {
            goTo(page);
            assertThat(onFx(() -> person.sees("#leave"))).as(page).isTrue();
            does(one -> one.press("#leave"));
            assertGone(page);
        }
    }

    @Test
    void shiftThreeTimesIsAWayOutOfEveryPageAndEverySheet() throws Exception {
        List<String> places = new ArrayList<>(PAGES);
        places.addAll(List.of("#notice-sheet", "#language-sheet", "#receipt-code"));
        for (String page : places) {
            goTo(page);
            for (int press = 0; press < 3; press++) {
                robot.push(KeyCode.SHIFT);
            }
            assertGone(page);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "#age-yes, false, 45, 20", "#age-yes, true, 90, 30", "#name, true, 90, 30", "#email, true, 90, 30",
        "#country, true, 90, 30", "#save, true, 150, 30", "#retry, true, 150, 30", "#notice-sheet, true, 150, 30"
    })
    void aQuietPageAsksAndThenWipes(String page, boolean touched, int quiet, int countdown) throws Exception {
        goTo(page);
        if (touched && page.equals("#age-yes")) {
            does(one -> ((javafx.scene.control.RadioButton) pane.lookup("#age-yes")).setSelected(true));
        }
        does(_ -> fixture.clock.pass(quiet - 1));
        assertThat(onFx(() -> person.sees("#idle"))).isFalse();
        does(_ -> fixture.clock.pass(1));
        assertThat(onFx(() -> person.sees("#idle"))).isTrue();
        does(_ -> fixture.clock.pass(countdown - 1));
        assertThat(pane.occupied()).isTrue();
        does(_ -> fixture.clock.pass(1));
        assertGone(page);
    }

    @Test
    void moreTimeIsGivenAsOftenAsSomebodyAsks() throws Exception {
        goTo("#name");
        for (int extension = 0; extension < 25; extension++) {
            does(_ -> fixture.clock.pass(118));
            assertThat(onFx(() -> person.sees("#idle"))).isTrue();
            robot.push(KeyCode.X);
        }
        assertThat(onFx(() -> ((TextField) pane.lookup("#name")).getText())).isEqualTo("Anna Kuznetsova");
    }

    @ParameterizedTest
    @CsvSource({"#size-a-plus, 2", "#size-a-plus-plus, 2", "#more-time, 4"})
    void whoNeedsMoreTimeHasIt(String comfort, int factor) throws Exception {
        goTo("#name");
        does(one -> one.press(comfort));
        does(_ -> fixture.clock.pass(90 * factor - 1));
        assertThat(onFx(() -> person.sees("#idle"))).isFalse();
        does(_ -> fixture.clock.pass(1 + 30 * factor - 1));
        assertThat(pane.occupied()).isTrue();
        does(_ -> fixture.clock.pass(1));
        assertThat(pane.occupied()).isFalse();
    }

    @Test
    void aWindowBehindAnotherForMoreThanTwoSecondsIsWiped() throws Exception {
        goTo("#email");
        focus(false);
        does(_ -> fixture.clock.pass(2));
        assertThat(pane.occupied()).isTrue();
        does(_ -> fixture.clock.pass(1));
        assertGone("behind another window");
    }

    @Test
    void aWindowThatComesBackAtOnceKeepsItsAnswers() throws Exception {
        goTo("#email");
        focus(false);
        does(_ -> fixture.clock.pass(2));
        focus(true);
        does(_ -> fixture.clock.pass(5));

        assertThat(pane.occupied()).isTrue();
    }

    @Test
    void whatAnInputMethodHadNotFinishedIsGone() throws Exception {
        goTo("#name");
        onFx(() -> {
            pane.lookup("#name")
                    .fireEvent(new InputMethodEvent(
                            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                            FXCollections.observableArrayList(
                                    new InputMethodTextRun("nihao", InputMethodHighlight.UNSELECTED_RAW)),
                            "",
                            0));
            return true;
        });
        assertThat(onFx(person::readsAll)).anyMatch(text -> text.contains("nihao"));

        does(one -> one.press("#leave"));
        goTo("#age-yes");
        does(one -> one.press("#purpose-petition-yes", "#purpose-updates-no", "#age-yes", "#continue"));
        assertThat(onFx(() -> ((TextField) pane.lookup("#name")).getText())).isEmpty();
        assertThat(onFx(() -> ((TextField) pane.lookup("#name")).isUndoable()))
                .as("no undo leads back to the person before")
                .isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(onFx(person::readsAll)).noneMatch(text -> text.contains("nihao") || text.contains("Anna"));
    }

    @Test
    void whoSignsAgainReadsTheSameThanks() throws Exception {
        goTo("#receipt-code");
        List<String> first = onFx(person::readsAll);
        does(one -> one.press("#done"));
        goTo("#receipt-code");

        assertThat(onFx(person::readsAll)).isEqualTo(first);
        assertThat(fixture.store.saved).hasSize(2);
        assertThat(first).noneMatch(text -> text.contains("Anna") || text.contains("example.com"));
    }

    @Test
    void theAttractScreenDoesNotCount() throws Exception {
        List<String> before = onFx(person::readsAll);
        for (int signUp = 0; signUp < 3; signUp++) {
            goTo("#receipt-code");
            does(one -> one.press("#done"));
        }

        assertThat(onFx(person::readsAll)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void theDiscreetLookTellsNothingAndTheOthersInvite(Look look) throws Exception {
        does(_ -> pane.dress(look));
        boolean open = !look.discreet();

        assertThat(onFx(person::readsAll).contains("Love Always Wins")).isEqualTo(open);
        assertThat(onFx(person::readsAll).contains("Sign the petition")).isEqualTo(open);
        assertThat(onFx(() -> pane.lookup(".still") != null)).isEqualTo(open);
        assertThat(onFx(() -> pane.lookup("#phone") != null)).isEqualTo(open);
        assertThat(onFx(() -> person.sees("#start"))).isTrue();
        assertThat(onFx(() -> person.sees("#language-ar"))).isTrue();
        assertThat(pane.getStyleClass().contains("theme-night")).isEqualTo(look == Look.NIGHT);
    }

    @Test
    void whileTheOperatorHasTheLaptopTheFormIsOutOfSightAndComesBackAsItWas() throws Exception {
        goTo("#email");
        does(_ -> pane.lookup("#email").requestFocus());
        does(_ -> pane.screen(true));
        assertThat(onFx(() -> person.sees("#email"))).isFalse();
        robot.push(KeyCode.X);
        robot.push(KeyCode.ENTER);

        does(_ -> pane.screen(false));
        assertThat(onFx(() -> person.sees("#email"))).isTrue();
        assertThat(onFx(() -> ((TextField) pane.lookup("#email")).getText())).isEqualTo("anna@example.com");
        Node focused = onFx(() -> stage.getScene().getFocusOwner());
        assertThat(focused.getId()).isEqualTo("email");
        robot.push(KeyCode.X);
        assertThat(onFx(() -> ((TextField) pane.lookup("#email")).getText())).isEqualTo("anna@example.comx");
    }

    @ParameterizedTest
    @CsvSource({"#age-yes, 65", "#email, 120", "#retry, 180", "#notice-sheet, 180", "#receipt-code, 20"})
    void underAMenuLeftOpenThePagesOwnTimesHold(String page, int seconds) throws Exception {
        goTo(page);
        does(_ -> pane.screen(true));
        does(_ -> fixture.clock.pass(seconds - 1));
        assertThat(pane.occupied()).isTrue();
        does(_ -> fixture.clock.pass(1));
        assertThat(pane.occupied()).isFalse();

        does(_ -> pane.screen(false));
        assertThat(onFx(() -> person.sees("#start"))).isTrue();
        assertGone(page);
    }

    @Test
    void whileTheVolunteerIsAtWorkNobodysAnswersAreWiped() throws Exception {
        goTo("#email");
        does(_ -> pane.screen(true));
        for (int minute = 0; minute < 10; minute++) {
            does(_ -> fixture.clock.pass(100));
            does(_ -> pane.volunteerIsHere());
        }
        does(_ -> fixture.clock.pass(60));
        does(_ -> pane.screen(false));
        assertThat(onFx(() -> ((TextField) pane.lookup("#email")).getText())).isEqualTo("anna@example.com");

        does(_ -> fixture.clock.pass(119));
        assertThat(pane.occupied()).isTrue();
        does(_ -> fixture.clock.pass(1));
        assertGone("after the volunteer left");
    }

    @Test
    void theQuestionWhetherAnybodyIsThereHasTheFocusWhenTheMenuGoes() throws Exception {
        goTo("#email");
        does(_ -> pane.screen(true));
        does(_ -> fixture.clock.pass(95));
        does(_ -> pane.screen(false));

        assertThat(onFx(() -> stage.getScene().getFocusOwner()).getId()).isEqualTo("stay");
    }

    @Test
    void aFailedSaveCanBeLookedIntoWithoutLosingTheDetails() throws Exception {
        goTo("#retry");
        does(_ -> pane.screen(true));
        does(_ -> pane.screen(false));
        does(one -> one.press("#retry"));

        assertThat(onFx(() -> person.sees("#receipt-code"))).isTrue();
    }

    /// Fills in the form up to where this is on the screen.
    private void goTo(String place) throws Exception {
        does(one -> {
            one.press("#start");
            if (place.equals("#age-yes")) {
                return;
            }
            one.press("#purpose-petition-yes", "#purpose-updates-yes", "#age-yes", "#continue");
            one.type("#name", "Anna Kuznetsova");
            if (place.equals("#name")) {
                return;
            }
            one.press("#continue");
            one.type("#email", "anna@example.com");
            if (place.equals("#language-sheet")) {
                one.press("#languages");
            }
            if (place.equals("#email") || place.equals("#language-sheet")) {
                return;
            }
            one.press("#continue");
            one.type("#country", "france");
            if (place.equals("#country")) {
                return;
            }
            one.press("#continue", "#consent-petition", "#consent-updates");
            if (place.equals("#notice-sheet")) {
                one.press("#notice-full");
            } else if (!place.equals("#save")) {
                fixture.store.failing = place.equals("#retry");
                one.press("#save");
                fixture.store.failing = false;
            }
        });
        assertThat(onFx(() -> person.sees(place))).as(place).isTrue();
    }

    /// Tells the window what the system would tell it: no other window can take the focus on the Headless platform.
    private void focus(boolean gained) throws Exception {
        onFx(() -> {
            Class<?> window = Class.forName("com.sun.glass.ui.Window");
            int what = gained ? 542 : 541;
            var notify = window.getDeclaredMethod("notifyFocus", int.class);
            notify.setAccessible(true);
            for (Object each : (List<?>) window.getMethod("getWindows").invoke(null)) {
                notify.invoke(each, what);
            }
            return true;
        });
        assertThat(onFx(stage::isFocused)).isEqualTo(gained);
    }

    private void assertGone(String from) throws Exception {
        assertThat(pane.occupied()).as(from).isFalse();
        assertThat(onFx(person::readsAll))
                .as(from)
                .noneMatch(text -> text.contains("Anna") || text.contains("example.com"));
    }

    private void does(Consumer<Attendee> act) throws Exception {
        onFx(() -> {
            act.accept(person);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }
}
